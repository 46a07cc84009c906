package io.madoguchi.staff.accounts;

import io.madoguchi.staff.Agents;
import io.madoguchi.staff.audit.Audit;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What administrators do to accounts, and the links they hand out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
class AccountsConfiguration {

  @Bean
  Links links(JdbcClient writes, @Qualifier("reads") JdbcClient reads, Clock clock) {
    return new Links(writes, reads, clock);
  }

  @Bean
  Accounts accounts(
      Agents agents,
      Links links,
      Audit audit,
      TransactionOperations transactions,
      ApplicationEventPublisher events,
      LinkSettings settings) {
    return new Accounts(agents, links, audit, transactions, events, settings);
  }
}
