package io.madoguchi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Visitors who wait for a person, and nobody comes. */
final class Waiters implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<StubbornVisitor> all = new ArrayList<>();

  void another(Door door) {
    StubbornVisitor waiter = new StubbornVisitor(door);
    all.add(waiter);
    waiter.askForPerson();
  }

  int count() {
    return all.size();
  }

  /**
   * @throws AssertionError when one of them has lost something, or stands before somebody who asked
   *     earlier
   */
  void check() throws IOException {
    for (StubbornVisitor waiter : all) {
      waiter.settle();
      waiter.assertKept();
    }
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> all.stream().allMatch(each -> each.place() > 0));
    List<StubbornVisitor> byPlace =
        all.stream().sorted(Comparator.comparingInt(StubbornVisitor::place)).toList();
    assertThat(byPlace)
        .extracting(StubbornVisitor::place)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, all.size()).boxed().toList());
    assertThat(byPlace).isSortedAccordingTo(Comparator.comparing(Waiters::askedAt));
  }

  private static String askedAt(StubbornVisitor visitor) {
    return visitor.shown().events().stream()
        .filter(frame -> Transcript.kind(frame).equals("handoff-requested"))
        .map(frame -> frame.path("at").asString())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    all.forEach(StubbornVisitor::close);
  }
}
