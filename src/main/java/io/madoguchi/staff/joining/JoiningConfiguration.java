package io.madoguchi.staff.joining;

import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Uuid7;
import io.madoguchi.staff.accounts.Links;
import io.madoguchi.staff.audit.Audit;
import io.madoguchi.staff.login.Passwords;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** What is done through one-time links. */
@Configuration(proxyBeanMethods = false)
class JoiningConfiguration {

  @Bean
  Joining joining(
      Agents agents,
      Links links,
      Audit audit,
      Passwords passwords,
      TransactionOperations transactions,
      Clock clock) {
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
