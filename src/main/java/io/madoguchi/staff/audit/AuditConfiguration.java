package io.madoguchi.staff.audit;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of deeds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

  @Bean
  Audit audit(JdbcClient writes, Clock clock) {
    return new Audit(writes, clock);
  }

  @Bean
  AuditLog auditLog(JdbcClient writes, @Qualifier("reads") JdbcClient reads) {
    return new AuditLog(writes, reads);
  }
}
