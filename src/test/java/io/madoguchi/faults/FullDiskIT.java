package io.madoguchi.faults;

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
          FileLimit.impose(service.pid());
          Awaitility.await().atMost(PATIENCE).until(() -> service.ready() == 503);
          talkers.areTurnedAway(round);
          FileLimit.lift(service.pid());
          Awaitility.await().atMost(PATIENCE).until(() -> service.ready() == 200);
          talkers.goOn(20);
        }
        talkers.assertNothingLost();
      }
    }
  }
}
