package io.madoguchi.matching.evaluation.figures;

import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** So many of so many. */
public record Proportion(long hits, long of) {

  /** The 97.5 % quantile of the normal distribution: 95 % lie between it and its negative. */
  private static final double Z = 1.959963984540054;

  /** Where the true share lies with 95 % certainty, from 0 to 1. */
  public record Interval(double low, double high) {}

  public static Proportion of(List<Result> results, Predicate<Result> which) {
    return new Proportion(results.stream().filter(which).count(), results.size());
  }

  /** From 0 to 1; empty when there is nothing to count. */
  public Optional<Double> share() {
    return of == 0 ? Optional.empty() : Optional.of((double) hits / of);
  }

  /**
   * Wilson's score interval (1927), which unlike the usual ± holds for few utterances and for
   * shares near 0 and 1; empty when there is nothing to count.
   */
  public Optional<Interval> interval() {
    return share().map(this::interval);
  }

  private Interval interval(double share) {
    double shrink = 1 + Z * Z / of;
    double middle = (share + Z * Z / (2 * of)) / shrink;
    double half = Z / shrink * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
