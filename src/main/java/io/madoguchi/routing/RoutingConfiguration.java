package io.madoguchi.routing;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;

/**
 * Two threads: one decides who is given to whom and is never kept long, the other tells those who
 * wait, which writes to the log each time.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RoutingSettings.class, LongWaitSettings.class})
class RoutingConfiguration {

  @Bean
  LineWork deciding() {
    return new LineWork("line");
  }

  @Bean
  LineWork telling() {
    return new LineWork("line-telling");
  }

  @Bean
  @Primary
  LineTimer decidingTimer(
      LineWork deciding, TaskScheduler scheduler, @Qualifier("steadyClock") Clock clock) {
    return new LineTimer(deciding, scheduler, clock);
  }

  @Bean
  LineTimer tellingTimer(
      LineWork telling, TaskScheduler scheduler, @Qualifier("steadyClock") Clock clock) {
    return new LineTimer(telling, scheduler, clock);
  }
}
