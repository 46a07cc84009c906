package io.madoguchi.routing;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoutingSettings.class)
class RoutingConfiguration {

  /** One thread, so that what the line causes happens in the order in which the line changed. */
  @Bean
  Executor lineWork() {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().name("line").factory());
  }
}
