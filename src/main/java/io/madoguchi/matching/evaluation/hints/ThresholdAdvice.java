package io.madoguchi.matching.evaluation.hints;

import io.madoguchi.matching.Limits;
import io.madoguchi.matching.evaluation.figures.RiskCoverage;
import io.madoguchi.matching.evaluation.figures.RiskCoverage.Row;
import io.madoguchi.matching.evaluation.hints.Hint.MoveThreshold;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import io.madoguchi.matching.evaluation.trial.Trial;
import java.util.List;
import java.util.Optional;

/**
 * Whether the folder answers too boldly or too shyly. Silent with few utterances, where a threshold
 * would be chosen by chance.
 */
public final class ThresholdAdvice {

  private static final int ENOUGH = 200;

  /** Of a hundred answers so many may be wrong before the bot counts as bold. */
  private static final double MOST_WRONG = 0.05;

  /** Below it there is room to answer more. */
  private static final double WANTED_WRONG = 0.03;

  /** The share of utterances that must be won to make a lower threshold worth a hint. */
  private static final double WORTH = 0.05;

  private ThresholdAdvice() {}

  static Optional<MoveThreshold> of(Trial trial) {
    List<Result> results = trial.evaluation().results();
    if (results.size() < ENOUGH || trial.evaluation().outOfScope().isEmpty()) {
      return Optional.empty();
    }
    Limits limits = trial.limits();
    Row now = RiskCoverage.at(results, limits.answer(), true);
    return wrong(now) > MOST_WRONG ? higher(results, now) : lower(results, now, limits.clarify());
  }

  private static Optional<MoveThreshold> higher(List<Result> results, Row now) {
    for (int percent = percent(now) + 1; percent < 100; percent++) {
      Row then = RiskCoverage.at(results, percent / 100.0, false);
      if (wrong(then) <= MOST_WRONG && then.answered().hits() > 0) {
        return Optional.of(new MoveThreshold(now, then, now.wrong().hits() - then.wrong().hits()));
      }
    }
    return Optional.empty();
  }

  /** As low as it stays safe, but above the threshold for asking back. */
  private static Optional<MoveThreshold> lower(List<Result> results, Row now, double clarify) {
    Optional<MoveThreshold> found = Optional.empty();
    for (int percent = percent(now) - 1; percent / 100.0 > clarify; percent--) {
      Row then = RiskCoverage.at(results, percent / 100.0, false);
      if (wrong(then) > WANTED_WRONG) {
        break;
      }
      long won = then.answered().hits() - now.answered().hits();
      if (won >= WORTH * results.size()) {
        found = Optional.of(new MoveThreshold(now, then, won / 2.0));
      }
    }
    return found;
  }

  private static int percent(Row row) {
    return (int) Math.round(row.threshold() * 100);
  }

  private static double wrong(Row row) {
    return row.wrong().share().orElse(0.0);
  }
}
