package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 at random moments under load. {@value #ROUNDS_DEFAULT} rounds by default; {@code
 * -Dmadoguchi.faults.rounds=20} for the long run.
 */
class KilledServiceIT {

  private static final int ROUNDS_DEFAULT = 4;
  private static final int TALKERS = 12;
  private static final long SEED = 5;

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final List<StubbornVisitor> talkers = new ArrayList<>();
  private final List<StubbornVisitor> waiters = new ArrayList<>();

  @Test
  void keepsEveryAcceptedMessageOnceAndTheLineInOrder() throws Exception {
    int rounds = Integer.getInteger("madoguchi.faults.rounds", ROUNDS_DEFAULT);
    try (ServiceProcess service =
        new ServiceProcess(
            folder,
            "--madoguchi.limits.messages-burst=1000000",
            "--madoguchi.limits.messages-per-second=1000000")) {
      service.start();
      for (int n = 0; n < TALKERS; n++) {
        talkers.add(new StubbornVisitor(service.port()));
      }
      for (int round = 0; round < rounds; round++) {
        StubbornVisitor waiter = new StubbornVisitor(service.port());
        waiters.add(waiter);
        load(service);
        waiter.askForPerson();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(700)));
        service.kill();
        service.start();
        everybodyIsBack(round);
      }
      for (StubbornVisitor visitor : everybody()) {
        visitor.settle();
      }
      for (StubbornVisitor visitor : everybody()) {
        assertKept(visitor);
      }
      talkers.forEach(KilledServiceIT::assertAnsweredOnce);
      assertLineInOrder();
    } finally {
      everybody().forEach(StubbornVisitor::close);
    }
    assertThat(integrity()).isEqualTo("ok");
  }

  /** Waits until everybody has had answers since the last start. */
  private void load(ServiceProcess service) {
    List<Long> before = everybody().stream().map(each -> each.shown().last()).toList();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                talkers.stream()
                        .filter(each -> each.shown().last() > before.get(talkers.indexOf(each)) + 5)
                        .count()
                    == TALKERS);
    assertThat(service.ready()).isEqualTo(200);
  }

  private void everybodyIsBack(int round) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              everybody().forEach(StubbornVisitor::complain);
              return talkers.stream().allMatch(each -> each.visits() >= round + 2);
            });
  }

  private static void assertKept(StubbornVisitor visitor) throws IOException {
    Transcript kept = visitor.freshRead();
    visitor
        .accepted()
        .forEach(
            (id, sequence) -> {
              if (!id.equals("person")) {
                assertThat(kept.of(id)).as(id).containsExactly(sequence);
              }
            });
    Awaitility.await().until(() -> visitor.shown().last() >= kept.last());
    assertThat(visitor.shown()).isEqualTo(kept);
  }

  /** The greeting, then each message with its answer. */
  private static void assertAnsweredOnce(StubbornVisitor talker) {
    List<String> talk = talker.shown().speakers();
    assertThat(talk.size()).isOdd().isGreaterThan(10);
    for (int at = 0; at < talk.size(); at++) {
      assertThat(talk.get(at)).as("speaker %d", at).isEqualTo(at % 2 == 0 ? "bot" : "visitor");
    }
  }

  /** Who asked first is first, whatever died in between. */
  private void assertLineInOrder() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> waiters.stream().allMatch(each -> each.place() > 0));
    List<StubbornVisitor> byPlace =
        waiters.stream().sorted(Comparator.comparingInt(StubbornVisitor::place)).toList();
    assertThat(byPlace.stream().map(StubbornVisitor::place))
        .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1).limit(waiters.size()).toList());
    assertThat(byPlace).isSortedAccordingTo(Comparator.comparing(KilledServiceIT::askedAt));
  }

  private static String askedAt(StubbornVisitor visitor) {
    return visitor.shown().events().stream()
        .filter(frame -> Transcript.kind(frame).equals("handoff-requested"))
        .map(frame -> frame.path("at").asString())
        .findFirst()
        .orElseThrow();
  }

  private List<StubbornVisitor> everybody() {
    return Stream.concat(talkers.stream(), waiters.stream()).toList();
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
