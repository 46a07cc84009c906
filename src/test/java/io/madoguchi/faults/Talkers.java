package io.madoguchi.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Visitors who all talk to the bot at once, as fast as it answers. */
final class Talkers implements AutoCloseable {

  /** For the service: as much as anybody likes. */
  static final String[] UNLIMITED = {
    "--madoguchi.limits.connections-per-address=10000",
    "--madoguchi.limits.messages-burst=1000000",
    "--madoguchi.limits.messages-per-second=1000000"
  };

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final List<StubbornVisitor> all;

  Talkers(int port, int count) {
    this(Door.local(port), count);
  }

  Talkers(Door door, int count) {
    this(door, count, Duration.ZERO);
  }

  /**
   * @param pause of each between two messages
   */
  Talkers(Door door, int count, Duration pause) {
    this.all = Stream.generate(() -> new StubbornVisitor(door, pause)).limit(count).toList();
  }

  /** Waits until each has had {@code messages} more accepted. */
  void goOn(int messages) {
    List<Integer> before = all.stream().map(StubbornVisitor::accepted).toList();
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> {
              all.forEach(StubbornVisitor::complain);
              for (int n = 0; n < all.size(); n++) {
                if (all.get(n).accepted() < before.get(n) + messages) {
                  return false;
                }
              }
              return true;
            });
  }

  List<StubbornVisitor> all() {
    return all;
  }

  /** Waits until each was told {@code times} in all that nothing can be stored. */
  void areTurnedAway(int times) {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> all.stream().allMatch(each -> each.timesUnavailable() >= times));
  }

  /**
   * Lets them come to an end.
   *
   * @throws AssertionError when a message that was accepted is missing, doubled, or answered twice
   */
  void assertNothingLost() throws IOException {
    for (StubbornVisitor talker : all) {
      talker.settle();
      talker.assertKept();
      talker.assertAnsweredOnce();
    }
  }

  @Override
  public void close() {
    all.forEach(StubbornVisitor::close);
  }
}
