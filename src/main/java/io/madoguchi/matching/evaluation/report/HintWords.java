package io.madoguchi.matching.evaluation.report;

import io.madoguchi.matching.evaluation.hints.Hint;
import io.madoguchi.matching.evaluation.hints.Hint.AddExamples;
import io.madoguchi.matching.evaluation.hints.Hint.Duplicate;
import io.madoguchi.matching.evaluation.hints.Hint.Misplaced;
import io.madoguchi.matching.evaluation.hints.Hint.MoveThreshold;
import io.madoguchi.matching.evaluation.hints.Hint.Overlap;
import io.madoguchi.matching.evaluation.hints.Hint.Stray;
import java.util.function.UnaryOperator;

/** Hints in plain words: a short title, and what to do. */
public final class HintWords {

  private final Wording wording;
  private final UnaryOperator<String> names;

  /**
   * @param names what to call an intent, by its id
   */
  HintWords(Wording wording, UnaryOperator<String> names) {
    this.wording = wording;
    this.names = names;
  }

  /** The kind of a hint, as in JSON and in the keys of its texts. */
  public static String kind(Hint hint) {
    return switch (hint) {
      case AddExamples _ -> "add-examples";
      case Overlap _ -> "overlap";
      case Misplaced _ -> "misplaced";
      case Stray _ -> "stray";
      case Duplicate _ -> "duplicate";
      case MoveThreshold move -> move.raise() ? "raise-threshold" : "lower-threshold";
    };
  }

  String title(Hint hint) {
    return say(hint, "title");
  }

  String advice(Hint hint) {
    return say(hint, "advice");
  }

  private String say(Hint hint, String part) {
    return wording.text("hint." + kind(hint) + "." + part, values(hint));
  }

  private Object[] values(Hint hint) {
    return switch (hint) {
      case AddExamples add -> new Object[] {name(add.intent()), count(add), add.examples()};
      case Overlap overlap ->
          new Object[] {name(overlap.one()), name(overlap.other()), count(overlap)};
      case Misplaced misplaced ->
          new Object[] {name(misplaced.intent()), name(misplaced.other()), count(misplaced)};
      case Stray stray -> new Object[] {name(stray.intent()), count(stray)};
      case Duplicate duplicate ->
          new Object[] {name(duplicate.one()), name(duplicate.other()), duplicate.twins().size()};
      case MoveThreshold move ->
          new Object[] {
            wording.decimal(move.now().threshold()),
            wording.decimal(move.then().threshold()),
            wording.percent(move.now().answered()),
            wording.percent(move.then().answered()),
            wording.percent(move.now().wrong()),
            wording.percent(move.then().wrong())
          };
    };
  }

  private static int count(Hint hint) {
    return hint.results().size();
  }

  private String name(String intent) {
    return names.apply(intent);
  }
}
