package io.madoguchi.staff;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.support.TransactionOperations;

/** The room's parts that need a clock or one of the two connections. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StaffSettings.class)
class StaffConfiguration {

  private final Clock clock;

  StaffConfiguration(ObjectProvider<Clock> clocks) {
    this.clock = clocks.getIfUnique(Clock::systemDefaultZone);
  }

  @Bean
  Agents agents(JdbcClient writes, @Qualifier("reads") JdbcClient reads) {
    return new Agents(writes, reads, clock);
  }

  @Bean
  Attendance attendance(ApplicationEventPublisher events) {
    return new Attendance(events, clock);
  }

  @Bean
  Inactivity inactivity(Attendance attendance, StaffSettings settings, TaskScheduler scheduler) {
    return new Inactivity(attendance, settings, scheduler, clock);
  }

  @Bean
  Links links(JdbcClient writes, @Qualifier("reads") JdbcClient reads) {
    return new Links(writes, reads, clock);
  }

  @Bean
  Audit audit(JdbcClient writes, @Qualifier("reads") JdbcClient reads) {
    return new Audit(writes, reads, clock);
  }

  @Bean
  Passwords passwords() {
    return new Passwords();
  }

  @Bean
  Throttle throttle(StaffSettings settings) {
    return new Throttle(settings, clock);
  }

  @Bean
  StaffLogin staffLogin(Agents agents, Passwords passwords, Throttle throttle) {
    return new StaffLogin(agents, passwords, throttle);
  }

  @Bean
  Accounts accounts(
      Agents agents,
      Links links,
      Audit audit,
      TransactionOperations transactions,
      ApplicationEventPublisher events,
      StaffSettings settings) {
    return new Accounts(agents, links, audit, transactions, events, settings);
  }

  @Bean
  Joining joining(
      Agents agents,
      Links links,
      Audit audit,
      Passwords passwords,
      TransactionOperations transactions) {
    return new Joining(agents, links, audit, passwords, transactions, new Uuid7(clock));
  }

  @Bean
  NewPassword newPassword(
      Agents agents,
      Links links,
      Audit audit,
      Passwords passwords,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    return new NewPassword(agents, links, audit, passwords, transactions, events);
  }
}
