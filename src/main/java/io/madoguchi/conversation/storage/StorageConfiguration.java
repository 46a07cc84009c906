package io.madoguchi.conversation.storage;

import io.madoguchi.conversation.ConversationLog;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

  @Bean
  GroupCommit groupCommit(DataSource writes) {
    return new GroupCommit(writes);
  }

  @Bean
  ConversationLog conversationLog(GroupCommit writer, @Qualifier("reads") JdbcClient reads) {
    return new JdbcConversationLog(writer, reads);
  }
}
