package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> service.ready() != 200);
        assertThat(idle).as("still open when readiness was down").anyMatch(Wire::open);
        service.awaitEnd();
        Awaitility.await().until(() -> idle.stream().noneMatch(Wire::open));
        assertThat(idle).extracting(Wire::closeCode).containsOnly(1012);
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

  /** Nanoseconds from the first who was sent away to the last. */
  private long spread() {
    long[] ends = idle.stream().mapToLong(Wire::endedAt).sorted().toArray();
    return ends[ends.length - 1] - ends[0];
  }
}
