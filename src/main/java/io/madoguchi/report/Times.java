package io.madoguchi.report;

import java.time.Duration;
import java.util.List;

/**
 * How long something took, each time it happened.
 *
 * @param count how often; with 0 the rest is zero and says nothing
 * @param p90 the shortest time within which nine in ten were done (nearest rank)
 */
public record Times(int count, Duration mean, Duration median, Duration p90) {

  static Times of(List<Duration> all) {
    if (all.isEmpty()) {
      return new Times(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }
    long[] millis = all.stream().mapToLong(Duration::toMillis).sorted().toArray();
    int count = millis.length;
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

  public boolean known() {
    return count > 0;
  }
}
