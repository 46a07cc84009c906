package io.madoguchi.staff;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;

/** Who works here, and who is there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PresenceSettings.class)
class StaffConfiguration {

  @Bean
  Agents agents(JdbcClient writes, @Qualifier("reads") JdbcClient reads, Clock clock) {
    return new Agents(writes, reads, clock);
  }

  @Bean
  Attendance attendance(
      ApplicationEventPublisher events, Clock clock, @Qualifier("steadyClock") Clock steady) {
    return new Attendance(events, clock, steady);
  }

  @Bean
  Inactivity inactivity(
      Attendance attendance,
      PresenceSettings settings,
      TaskScheduler scheduler,
      @Qualifier("steadyClock") Clock clock) {
    return new Inactivity(attendance, settings, scheduler, clock);
  }
}
