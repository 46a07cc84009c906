package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk filled to the last block by somebody else's file, and freed again. */
class FullDiskRootIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void refusesSaysSoLosesNothingAndRecoversByItself() throws Exception {
    Path data = folder.resolve("data");
    Housing housing = Housing.mounted(data, "mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs");
    try (ServiceProcess service = new ServiceProcess(housing, folder, Talkers.UNLIMITED)) {
      service.start();
      Path filler = Housing.seenBy(service.pid(), data).resolve("filler");
      try (Talkers talkers = new Talkers(service.port(), 5)) {
        talkers.goOn(20);
        for (int round = 1; round <= 2; round++) {
          fill(filler);
          Awaitility.await().atMost(PATIENCE).until(() -> service.ready() == 503);
          talkers.areTurnedAway(round);
          Files.delete(filler);
          Awaitility.await().atMost(PATIENCE).until(() -> service.ready() == 200);
          talkers.goOn(20);
        }
        talkers.assertNothingLost();
      }
    }
  }

  private static void fill(Path filler) throws IOException {
    byte[] block = new byte[4_096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      assertThatThrownBy(
              () -> {
                while (true) {
                  out.write(block);
                }
              })
          .isInstanceOf(IOException.class)
          .hasMessageContaining("No space left");
    }
  }
}
