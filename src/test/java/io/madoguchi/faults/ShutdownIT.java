package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * SIGTERM under load: not ready first, then everybody is sent away in turn, and nothing is lost.
 */
class ShutdownIT {

  private static final int IDLE = 400;

  @TempDir Path folder;

  private final List<Wire> idle = new ArrayList<>();

  @Test
  void sendsEverybodyAwayInTurnAndKeepsWhatWasAccepted() throws Exception {
    try (ServiceProcess service = new ServiceProcess(folder, Talkers.UNLIMITED)) {
      service.start();
      for (int n = 0; n < IDLE; n++) {
        idle.add(visitor(service.port()));
      }
      try (Talkers talkers = new Talkers(service.port(), 5)) {
        talkers.goOn(10);
        service.terminate();
        long up = lastUp(service);
        service.awaitEnd();
        Awaitility.await().until(() -> idle.stream().noneMatch(Wire::open));
        assertThat(idle).extracting(Wire::closeCode).containsOnly(1012);
        assertThat(ends()[0] - up).as("from ready to the first who was sent away").isPositive();
        assertThat(spread()).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(IDLE / 2));
        service.start();
        talkers.assertNothingLost();
      }
    } finally {
      idle.forEach(Wire::close);
    }
  }

  private static Wire visitor(int port) throws IOException {
    Wire wire = Wire.connect(port);
    wire.send(JsonMapper.shared().createObjectNode().put("type", "hello").put("protocol", 1));
    assertThat(wire.next(Duration.ofSeconds(20))).isNotNull();
    return wire;
  }

  /**
   * When it was last asked whether it is ready and said yes, on the clock of {@link
   * System#nanoTime}. Not when it first said no: on a slow machine everybody may be away by then.
   */
  private static long lastUp(ServiceProcess service) {
    AtomicLong up = new AtomicLong(System.nanoTime());
    Awaitility.await()
        .pollInterval(Duration.ofMillis(5))
        .until(
            () -> {
              long asked = System.nanoTime();
              if (service.ready() != 200) {
                return true;
              }
              up.set(asked);
              return false;
            });
    return up.get();
  }

  /** Nanoseconds from the first who was sent away to the last. */
  private long spread() {
    long[] ends = ends();
    return ends[ends.length - 1] - ends[0];
  }

  private long[] ends() {
    return idle.stream().mapToLong(Wire::endedAt).sorted().toArray();
  }
}
