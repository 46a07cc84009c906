package io.madoguchi.matching.evaluation.figures;

import java.util.Arrays;
import java.util.Optional;

/**
 * Area under the receiver operating characteristic: how well confidence tells what some intent
 * covers from what none does. 1 is perfect, 0.5 is chance.
 */
public final class Auroc {

  private Auroc() {}

  /**
   * The chance that one drawn from {@code inside} is greater than one drawn from {@code outside}, a
   * tie counting half (Mann and Whitney, 1947); empty when either is empty.
   */
  public static Optional<Double> of(double[] inside, double[] outside) {
    if (inside.length == 0 || outside.length == 0) {
      return Optional.empty();
    }
    double[] sorted = outside.clone();
    Arrays.sort(sorted);
    double wins = 0;
    for (double value : inside) {
      int below = lowerBound(sorted, value);
      int upTo = lowerBound(sorted, Math.nextUp(value));
      wins += below + (upTo - below) / 2.0;
    }
    return Optional.of(wins / inside.length / outside.length);
  }

  private static int lowerBound(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
