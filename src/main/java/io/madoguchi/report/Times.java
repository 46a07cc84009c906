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
    return Spans.of(all).times();
  }

  public boolean known() {
    return count > 0;
  }
}
