package io.madoguchi.routing.forecast;

import java.util.Arrays;

/**
 * One visitor's wait as rehearsed: many possible waits, and their centre and spread on a
 * logarithmic scale.
 *
 * @param rehearsed seconds, rising
 */
record Outlook(double[] rehearsed, double centre, double spread) {

  /** Seconds added before the logarithm: half a minute more or less is no error. */
  private static final double SLACK = 30;

  private static final double LEAST_SPREAD = 0.2;

  static Outlook of(double[] waits) {
    double[] sorted = waits.clone();
    Arrays.sort(sorted);
    int size = sorted.length;
    double centre = scale(sorted[size / 2]);
    double spread = (scale(sorted[size * 5 / 6]) - scale(sorted[size / 6])) / 2;
    return new Outlook(sorted, centre, Math.max(LEAST_SPREAD, spread));
  }

  /** How many spreads {@code wait} is away from the centre. */
  static double score(double wait, double centre, double spread) {
    return (scale(wait) - centre) / spread;
  }

  /** The wait, in seconds, that is {@code score} spreads away from the centre. */
  double wait(double score) {
    return Math.max(0, Math.exp(centre + spread * score) - SLACK);
  }

  /** Whether nobody would come within the horizon, in most plays. */
  boolean hopeless() {
    return rehearsed[rehearsed.length / 2] >= Rehearsal.HORIZON;
  }

  private static double scale(double wait) {
    return Math.log(wait + SLACK);
  }
}
