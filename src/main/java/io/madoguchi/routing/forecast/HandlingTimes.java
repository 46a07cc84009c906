package io.madoguchi.routing.forecast;

import io.madoguchi.routing.forecast.Durations.Observation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** How long a team's last conversations took. Bounded; not thread-safe. */
final class HandlingTimes {

  static final int KEPT = 300;

  /** Fewer say nothing. */
  private static final int ENOUGH = 3;

  /** So many conversations later, one counts half. */
  private static final double HALF = 80;

  /** What is older than this tells nothing of today. */
  private static final Duration OLD = Duration.ofDays(28);

  private final Deque<Ended> last = new ArrayDeque<>();

  private record Ended(Instant at, double seconds) {}

  void add(Instant ended, Duration took) {
    last.addFirst(new Ended(ended, Math.max(1, took.toMillis() / 1000.0)));
    if (last.size() > KEPT) {
      last.removeLast();
    }
  }

  /**
   * @param running seconds that the conversations which run now have lasted
   * @return empty when too little is known
   */
  Optional<Durations> at(Instant now, List<Double> running) {
    List<Observation> all = new ArrayList<>();
    Instant since = now.minus(OLD);
    for (Ended each : last) {
      if (each.at().isAfter(since)) {
        all.add(new Observation(each.seconds(), Math.pow(0.5, all.size() / HALF), true));
      }
    }
    if (all.size() < ENOUGH) {
      return Optional.empty();
    }
    running.forEach(seconds -> all.add(new Observation(Math.max(1, seconds), 1, false)));
    return Optional.of(new Durations(all));
  }
}
