package io.madoguchi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The database: a SQLite file in the data folder, or PostgreSQL when a URL is set. Writing and
 * reading have pools of their own; SQLite's pool for writing has one connection, because SQLite has
 * one writer.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class Storage {

  private static final int READERS = 4;

  /**
   * Pages of 4 KB in SQLite's log before they are copied into the database: four times as many as
   * usual, because a page that many messages touch is then copied once.
   */
  private static final int CHECKPOINT = 4_000;

  /** For a connection: who waits longer is better told that nothing can be stored. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /** A database that says nothing for so long is gone. */
  private static final Duration SILENT_SERVER = Duration.ofSeconds(30);

  @Bean
  @Primary
  HikariDataSource writes(StorageSettings settings) throws IOException {
    return settings.embedded()
        ? sqlite(settings.data(), 1, "writes")
        : postgres(settings, "writes");
  }

  @Bean
  HikariDataSource readSource(StorageSettings settings, @Qualifier("writes") DataSource first)
      throws IOException {
    return settings.embedded()
        ? sqlite(settings.data(), READERS, "reads")
        : postgres(settings, "reads");
  }

  @Bean
  @Primary
  JdbcClient jdbcClient(@Qualifier("writes") DataSource source) {
    return JdbcClient.create(source);
  }

  @Bean
  JdbcClient reads(@Qualifier("readSource") DataSource source) {
    return JdbcClient.create(source);
  }

  private static HikariDataSource sqlite(Path folder, int connections, String name)
      throws IOException {
    Files.createDirectories(folder);
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(5_000);
    config.enforceForeignKeys(true);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + folder.resolve("madoguchi.db"));
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setMaximumPoolSize(connections);
    pool.setPoolName(name);
    pool.setConnectionTimeout(LONGEST_WAIT.toMillis());
    pool.setConnectionInitSql("PRAGMA wal_autocheckpoint = " + CHECKPOINT);
    return new HikariDataSource(pool);
  }

  private static HikariDataSource postgres(StorageSettings settings, String name) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(settings.database().url());
    pool.setUsername(settings.database().username());
    pool.setPassword(settings.database().password());
    pool.setMaximumPoolSize(READERS);
    pool.setPoolName(name);
    pool.setConnectionTimeout(LONGEST_WAIT.toMillis());
    // What the URL says goes before these.
    pool.addDataSourceProperty("connectTimeout", LONGEST_WAIT.toSeconds());
    pool.addDataSourceProperty("socketTimeout", SILENT_SERVER.toSeconds());
    pool.addDataSourceProperty("tcpKeepAlive", true);
    return new HikariDataSource(pool);
  }
}
