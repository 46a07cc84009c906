package io.madoguchi.matching.evaluation.figures;

import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of an utterance, as its visitor sees it. */
public enum Outcome {
  ANSWERED_RIGHT,
  ANSWERED_WRONG,
  /** The bot asked "did you mean …?". */
  CLARIFIED,
  /** Not understood. Right for an utterance that no intent covers. */
  MISSED;

  public static Outcome of(Result result) {
    return switch (result.interpretation().decision()) {
      case ANSWER -> result.right() ? ANSWERED_RIGHT : ANSWERED_WRONG;
      case CLARIFY -> CLARIFIED;
      case FALLBACK -> MISSED;
    };
  }

  /** How many of each; every outcome is a key. */
  public static Map<Outcome, Integer> count(List<Result> results) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : values()) {
      counts.put(outcome, 0);
    }
    results.forEach(result -> counts.merge(of(result), 1, Integer::sum));
    return counts;
  }
}
