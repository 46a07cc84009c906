package io.madoguchi.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/** Every single duration that a figure rests on, so that days can be put together exactly. */
final class Spans {

  static final Spans NONE = new Spans(new long[0]);

  private final long[] millis;

  private Spans(long[] sorted) {
    this.millis = sorted;
  }

  /**
   * @param millis in any order
   */
  static Spans of(long... millis) {
    return new Spans(LongStream.of(millis).sorted().toArray());
  }

  static Spans of(List<Duration> all) {
    return of(all.stream().mapToLong(Duration::toMillis).toArray());
  }

  static Spans sum(Collection<Spans> all) {
    long[] millis = new long[all.stream().mapToInt(each -> each.millis.length).sum()];
    int end = 0;
    for (Spans each : all) {
      System.arraycopy(each.millis, 0, millis, end, each.millis.length);
      end += each.millis.length;
    }
    Arrays.sort(millis); // finds the runs that are sorted already
    return new Spans(millis);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Spans stored(List<Long> millis) {
    return of(millis.stream().mapToLong(Long::longValue).toArray());
  }

  @JsonValue
  long[] sorted() {
    return millis.clone();
  }

  Times times() {
    int count = millis.length;
    if (count == 0) {
      return new Times(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }
    double sum = 0;
    for (long each : millis) {
      sum += each;
    }
    return new Times(
        count,
        Duration.ofMillis(Math.round(sum / count)),
        Duration.ofMillis((millis[(count - 1) / 2] + millis[count / 2]) / 2),
        Duration.ofMillis(millis[(count * 9 + 9) / 10 - 1]));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spans spans && Arrays.equals(millis, spans.millis);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(millis);
  }

  @Override
  public String toString() {
    return Arrays.toString(millis);
  }
}
