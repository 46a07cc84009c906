package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 at random moments under load. {@value #ROUNDS} rounds with every build, because each
 * waits for a start; {@code -Dmadoguchi.faults.rounds=20} for the long run.
 */
class KilledServiceIT {

  private static final int ROUNDS = 4;
  private static final int TALKERS = 12;
  private static final int LATEST_MILLIS = 700;

  @TempDir Path folder;

  @Test
  void keepsEveryAcceptedMessageOnceAndTheLineInOrder() throws Exception {
    Random random = new Random(5);
    int rounds = Integer.getInteger("madoguchi.faults.rounds", ROUNDS);
    try (ServiceProcess service = new ServiceProcess(folder, Talkers.UNLIMITED)) {
      service.start();
      try (Talkers talkers = new Talkers(service.port(), TALKERS);
          Waiters waiters = new Waiters()) {
        for (int round = 0; round < rounds; round++) {
          talkers.goOn(5);
          waiters.another(service.door());
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LATEST_MILLIS)));
          service.kill();
          service.start();
        }
        talkers.goOn(5);
        talkers.assertNothingLost();
        waiters.check();
      }
    }
    assertThat(Integrity.of(folder.resolve("data/madoguchi.db"))).isEqualTo("ok");
  }
}
