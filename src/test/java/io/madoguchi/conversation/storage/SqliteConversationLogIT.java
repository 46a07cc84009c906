package io.madoguchi.conversation.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteConversationLogIT extends ConversationLogContract {

  @TempDir Path folder;

  private HikariDataSource source;

  @Override
  DataSource emptyDatabase() {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl("jdbc:sqlite:" + folder.resolve("test.db") + "?foreign_keys=on");
    pool.setMaximumPoolSize(1);
    source = new HikariDataSource(pool);
    return source;
  }

  @AfterEach
  void closePool() {
    source.close();
  }
}
