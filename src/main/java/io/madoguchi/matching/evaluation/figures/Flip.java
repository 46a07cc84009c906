package io.madoguchi.matching.evaluation.figures;

import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An utterance with which the two folders did not do the same. */
public record Flip(Result before, Result after) {

  public enum Kind {
    WORSE,
    BETTER,
    /** Neither: another way to be wrong. */
    OTHER
  }

  /** The pairs that differ, what got worse first; both evaluations must have the same lines. */
  static List<Flip> of(Evaluation before, Evaluation after) {
    List<Flip> flips = new ArrayList<>();
    for (int i = 0; i < before.results().size(); i++) {
      Flip flip = new Flip(before.results().get(i), after.results().get(i));
      if (flip.isOne()) {
        flips.add(flip);
      }
    }
    flips.sort(Comparator.comparing(Flip::kind).thenComparingInt(flip -> -flip.size()));
    return flips;
  }

  public Kind kind() {
    int change = worth(after) - worth(before);
    if (change == 0) {
      return Kind.OTHER;
    }
    return change < 0 ? Kind.WORSE : Kind.BETTER;
  }

  private boolean isOne() {
    return before.right() != after.right()
        || before.interpretation().decision() != after.interpretation().decision();
  }

  private int size() {
    return Math.abs(worth(after) - worth(before));
  }

  /** What the visitor gets of it, from 0, a wrong answer, to 4, the right one. */
  private static int worth(Result result) {
    if (result.answeredWrong()) {
      return 0;
    }
    return switch (result.interpretation().decision()) {
      case ANSWER -> 4;
      case CLARIFY -> result.right() || !result.covered() ? 3 : 1;
      case FALLBACK -> result.covered() ? result.right() ? 2 : 1 : 4;
    };
  }
}
