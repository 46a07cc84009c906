package io.madoguchi.staff.audit;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of deeds. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  @Bean
  Audit audit(JdbcClient writes, @Qualifier("reads") JdbcClient reads, Clock clock) {
    return new Audit(writes, reads, clock);
  }
}
