package io.madoguchi.routing.forecast;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What shortens and lengthens a team's line beside its agents: visitors who give up, and visitors
 * who are served first. Newer ones count more. Not thread-safe.
 */
final class Restlessness {

  /** Share of the past that is kept with each new observation. */
  private static final double KEPT = 0.98;

  /** In seconds. Longer between two of them is a break or a night, and tells nothing. */
  private static final double NIGHT = 2 * 3600;

  private double gaveUp;
  private double waited;
  private double gaps;
  private double firsts;
  private @Nullable Instant lastFirst;

  /** Whether nothing is known yet. */
  boolean isFresh() {
    return waited == 0 && lastFirst == null;
  }

  void waited(Duration wait, boolean served) {
    gaveUp = gaveUp * KEPT + (served ? 0 : 1);
    waited = waited * KEPT + Math.max(1, wait.toMillis() / 1000.0);
  }

  void first(Instant at) {
    if (lastFirst != null) {
      double gap = Duration.between(lastFirst, at).toMillis() / 1000.0;
      if (gap >= 0 && gap < NIGHT) {
        gaps = gaps * KEPT + gap;
        firsts = firsts * KEPT + 1;
      }
    }
    lastFirst = at;
  }

  /** How many of those waiting give up, a second and visitor. */
  double givingUp() {
    return waited == 0 ? 0 : gaveUp / waited;
  }

  /** How many come who are served first, a second. */
  double firsts() {
    return gaps == 0 ? 0 : firsts / gaps;
  }
}
