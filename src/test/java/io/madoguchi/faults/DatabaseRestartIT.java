package io.madoguchi.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL goes away and comes back: who waits is told in time, and nothing is answered twice.
 */
class DatabaseRestartIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  private EmbeddedPostgres database;

  @Test
  void losesNothingAndAnswersNothingTwice() throws Exception {
    startDatabase(0);
    int port = database.getPort();
    try (ServiceProcess service = new ServiceProcess(folder, settings())) {
      service.start();
      try (Talkers talkers = new Talkers(service.port(), 5)) {
        talkers.goOn(10);
        for (int round = 0; round < 2; round++) {
          database.close();
          Awaitility.await().atMost(PATIENCE).until(() -> service.ready() == 503);
          startDatabase(port);
          Awaitility.await().atMost(PATIENCE).until(() -> service.ready() == 200);
          talkers.goOn(10);
        }
        talkers.assertNothingLost();
      }
    } finally {
      database.close();
    }
  }

  private String[] settings() {
    return Stream.concat(
            Stream.of(Talkers.UNLIMITED),
            Stream.of(
                "--madoguchi.database.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--madoguchi.database.username=postgres"))
        .toArray(String[]::new);
  }

  private void startDatabase(int port) throws IOException {
    database =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(folder.resolve("postgres"))
            .setCleanDataDirectory(false)
            .start();
  }
}
