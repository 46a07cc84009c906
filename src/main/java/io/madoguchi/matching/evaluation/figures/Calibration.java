package io.madoguchi.matching.evaluation.figures;

import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a confidence of 0.8 is right four times in five: utterances in scope, in bins of equal
 * width.
 *
 * @param bins from the lowest; those without utterances are left out
 */
public record Calibration(List<Bin> bins) {

  public static final int BINS = 15;

  /**
   * The utterances whose confidence lies from {@code from} up to, but not at, {@code to}.
   *
   * @param confidence the mean, from 0 to 1
   * @param right how many best guesses were right
   */
  public record Bin(double from, double to, double confidence, Proportion right) {}

  public static Calibration of(List<Result> results) {
    List<Result> covered = results.stream().filter(Result::covered).toList();
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Result> inside =
          covered.stream().filter(result -> bin(result.confidence()) == bin).toList();
      if (!inside.isEmpty()) {
        double mean = inside.stream().mapToDouble(Result::confidence).average().orElseThrow();
        bins.add(
            new Bin(
                (double) i / BINS, (i + 1.0) / BINS, mean, Proportion.of(inside, Result::right)));
      }
    }
    return new Calibration(bins);
  }

  private static int bin(double confidence) {
    return Math.min(BINS - 1, (int) (confidence * BINS));
  }

  /**
   * Expected calibration error: the mean distance of confidence and accuracy over the utterances
   * (Naeini, Cooper and Hauskrecht, 2015); empty when none is in scope.
   */
  public Optional<Double> error() {
    double gaps = 0;
    long count = 0;
    for (Bin bin : bins) {
      gaps += Math.abs(bin.right().hits() - bin.confidence() * bin.right().of());
      count += bin.right().of();
    }
    return count == 0 ? Optional.empty() : Optional.of(gaps / count);
  }
}
