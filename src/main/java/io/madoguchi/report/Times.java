package io.madoguchi.report;

import java.time.Duration;
import java.time.Instant;
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

  /** From {@code begin} to {@code end}; never negative, for the clock may have been set back. */
  static Duration between(Instant begin, Instant end) {
    return begin.isAfter(end) ? Duration.ZERO : Duration.between(begin, end);
  }

  public boolean known() {
    return count > 0;
  }
}
