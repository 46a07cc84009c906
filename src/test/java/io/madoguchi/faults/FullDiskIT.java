package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that takes no more, and then does again. Needs no root: the kernel refuses the service to
 * write beyond the first 4 KiB of any file (RLIMIT_FSIZE), while it runs.
 */
class FullDiskIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void refusesSaysSoLosesNothingAndRecoversByItself() throws Exception {
    try (ServiceProcess service = new ServiceProcess(folder, Talkers.UNLIMITED)) {
      service.start();
      try (Talkers talkers = new Talkers(service.port(), 5)) {
        talkers.goOn(20);
        for (int round = 1; round <= 2; round++) {
          limitFiles(service, "4096");
          Awaitility.await().atMost(PATIENCE).until(() -> service.ready() == 503);
          talkers.areTurnedAway(round);
          limitFiles(service, "unlimited");
          Awaitility.await().atMost(PATIENCE).until(() -> service.ready() == 200);
          talkers.goOn(20);
        }
        talkers.assertNothingLost();
      }
    }
  }

  /** Changes the soft limit only, so that it can be taken back. */
  private static void limitFiles(ServiceProcess service, String bytes)
      throws IOException, InterruptedException {
    Process prlimit =
        new ProcessBuilder("prlimit", "--pid", "" + service.pid(), "--fsize=" + bytes + ":")
            .inheritIO()
            .start();
    assertThat(prlimit.waitFor()).isZero();
  }
}
