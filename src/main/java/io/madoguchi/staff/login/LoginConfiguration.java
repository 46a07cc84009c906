package io.madoguchi.staff.login;

import io.madoguchi.staff.Agents;
import io.madoguchi.staff.audit.Audit;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a login is checked with, and what answers it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
class LoginConfiguration {

  @Bean
  Passwords passwords() {
    return new Passwords();
  }

  @Bean
  Throttle throttle(LoginSettings settings, @Qualifier("steadyClock") Clock clock) {
    return new Throttle(settings, clock);
  }

  @Bean
  Credentials credentials(Agents agents, @Qualifier("reads") JdbcClient reads) {
    return new Credentials(agents, reads);
  }

  @Bean
  StaffLogin staffLogin(
      Credentials credentials, Passwords passwords, Throttle throttle, Audit audit) {
    return new StaffLogin(credentials, passwords, throttle, new LoginLog(audit, throttle));
  }

  @Bean
  LeavingLog leavingLog(Audit audit) {
    return new LeavingLog(audit);
  }

  @Bean
  LoginSucceeded loginSucceeded(LoginSettings settings) {
    return new LoginSucceeded(settings);
  }

  @Bean
  LoginFailed loginFailed() {
    return new LoginFailed();
  }
}
