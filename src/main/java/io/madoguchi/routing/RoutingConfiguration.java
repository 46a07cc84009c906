package io.madoguchi.routing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RoutingSettings.class, LongWaitSettings.class})
class RoutingConfiguration {

  @Bean
  LineWork lineWork() {
    return new LineWork();
  }
}
