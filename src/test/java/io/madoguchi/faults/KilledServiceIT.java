package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
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

  private final List<StubbornVisitor> waiters = new ArrayList<>();

  @Test
  void keepsEveryAcceptedMessageOnceAndTheLineInOrder() throws Exception {
    Random random = new Random(5);
    int rounds = Integer.getInteger("madoguchi.faults.rounds", ROUNDS);
    try (ServiceProcess service = new ServiceProcess(folder, Talkers.UNLIMITED)) {
      service.start();
      try (Talkers talkers = new Talkers(service.port(), TALKERS)) {
        for (int round = 0; round < rounds; round++) {
          talkers.goOn(5);
          StubbornVisitor waiter = new StubbornVisitor(service.port());
          waiters.add(waiter);
          waiter.askForPerson();
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LATEST_MILLIS)));
          service.kill();
          service.start();
        }
        talkers.goOn(5);
        talkers.assertNothingLost();
        for (StubbornVisitor waiter : waiters) {
          waiter.settle();
          waiter.assertKept();
        }
        assertLineInOrder();
      }
    } finally {
      waiters.forEach(StubbornVisitor::close);
    }
    assertThat(integrity()).isEqualTo("ok");
  }

  /** Who asked first is first, whatever died in between. */
  private void assertLineInOrder() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> waiters.stream().allMatch(each -> each.place() > 0));
    List<StubbornVisitor> byPlace =
        waiters.stream().sorted(Comparator.comparingInt(StubbornVisitor::place)).toList();
    assertThat(byPlace)
        .extracting(StubbornVisitor::place)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, waiters.size()).boxed().toList());
    assertThat(byPlace).isSortedAccordingTo(Comparator.comparing(KilledServiceIT::askedAt));
  }

  private static String askedAt(StubbornVisitor visitor) {
    return visitor.shown().events().stream()
        .filter(frame -> Transcript.kind(frame).equals("handoff-requested"))
        .map(frame -> frame.path("at").asString())
        .findFirst()
        .orElseThrow();
  }

  private String integrity() throws SQLException {
    Path file = folder.resolve("data/madoguchi.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
      return result.getString(1);
    }
  }
}
