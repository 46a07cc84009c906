package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes at random moments under load, and the machine starts again with what was on its
 * disk. {@value #ROUNDS} rounds; {@code -Dmadoguchi.faults.rounds=20} for the long run.
 */
class PowerCutRootIT {

  private static final int ROUNDS = 3;
  private static final int LATEST_MILLIS = 700;

  @TempDir Path folder;

  @Test
  void keepsEveryAcceptedMessageOnce() throws Throwable {
    Random random = new Random(5);
    int rounds = Integer.getInteger("madoguchi.faults.rounds", ROUNDS);
    Path data = folder.resolve("data");
    DiskImage disk = DiskImage.make(folder.resolve("disk.img"), 256);
    Housing housing = disk.mountedAt(data);
    try (ServiceProcess service = new ServiceProcess(housing, folder, Talkers.UNLIMITED)) {
      service.start();
      try (Talkers talkers = new Talkers(service.port(), 12)) {
        for (int round = 0; round < rounds; round++) {
          talkers.goOn(5);
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LATEST_MILLIS)));
          Path mounted = Housing.seenBy(service.pid(), data);
          Files.writeString(mounted.resolve("unsynced-" + round), "never flushed");
          DiskImage.cutPower(mounted);
          service.kill();
          disk.awaitRelease();
          service.start();
          assertLost(Housing.seenBy(service.pid(), data).resolve("unsynced-" + round));
        }
        talkers.goOn(5);
        talkers.assertNothingLost();
        Path database = Housing.seenBy(service.pid(), data).resolve("madoguchi.db");
        assertThat(Integrity.of(database)).isEqualTo("ok");
      }
    } finally {
      disk.awaitRelease();
    }
  }

  /** What nobody had flushed is gone: the cut was one. */
  private static void assertLost(Path unsynced) throws IOException {
    assertThat(Files.exists(unsynced) ? Files.readString(unsynced) : "").isEmpty();
  }
}
