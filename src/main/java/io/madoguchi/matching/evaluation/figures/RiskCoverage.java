package io.madoguchi.matching.evaluation.figures;

import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What another threshold for answering would have brought: more answers, or fewer wrong ones.
 *
 * @param rows by threshold, from the lowest
 */
public record RiskCoverage(List<Row> rows) {

  private static final double[] THRESHOLDS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

  /**
   * At one threshold.
   *
   * @param threshold the least confidence that is answered, from 0 to 1
   * @param own whether it is the folder's
   * @param answered of all utterances
   * @param wrong of those answered, utterances out of scope included
   */
  public record Row(double threshold, boolean own, Proportion answered, Proportion wrong) {}

  /**
   * @param own the folder's threshold, which gets a row of its own
   */
  public static RiskCoverage of(List<Result> results, double own) {
    return new RiskCoverage(
        DoubleStream.concat(DoubleStream.of(THRESHOLDS), DoubleStream.of(own))
            .sorted()
            .distinct()
            .mapToObj(threshold -> at(results, threshold, threshold == own))
            .toList());
  }

  public static Row at(List<Result> results, double threshold, boolean own) {
    List<Result> answered =
        results.stream()
            .filter(result -> result.guess().isPresent() && result.confidence() >= threshold)
            .toList();
    return new Row(
        threshold,
        own,
        new Proportion(answered.size(), results.size()),
        Proportion.of(answered, result -> !result.right()));
  }
}
