package io.madoguchi.matching.evaluation.figures;

import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.List;
import java.util.function.Predicate;

/** A figure that is a share of utterances: which of which. */
public enum Share {
  /** The best guess is right ÷ in scope. */
  ACCURACY("accuracy", Result::covered, Result::right, true),
  /** The right intent is among the first three guesses ÷ in scope. */
  TOP_THREE_ACCURACY("topThreeAccuracy", Result::covered, Result::amongThree, true),
  /** Answered outright ÷ in scope. */
  ANSWERED("answered", Result::covered, Result::answered, true),
  /** Answered outright with a wrong intent ÷ all utterances. */
  WRONG_ANSWERS("wrongAnswers", _ -> true, Result::answeredWrong, false),
  /** Not answered outright ÷ out of scope. */
  OUT_OF_SCOPE_REJECTED(
      "outOfScopeRejected", result -> !result.covered(), result -> !result.answered(), true);

  private final String key;
  private final Predicate<Result> counted;
  private final Predicate<Result> hit;
  private final boolean moreIsBetter;

  Share(String key, Predicate<Result> counted, Predicate<Result> hit, boolean moreIsBetter) {
    this.key = key;
    this.counted = counted;
    this.hit = hit;
    this.moreIsBetter = moreIsBetter;
  }

  /** Its name in JSON and in the texts. */
  public String key() {
    return key;
  }

  boolean moreIsBetter() {
    return moreIsBetter;
  }

  boolean counts(Result result) {
    return counted.test(result);
  }

  boolean hits(Result result) {
    return hit.test(result);
  }

  public Proportion of(List<Result> results) {
    return Proportion.of(results.stream().filter(counted).toList(), hit);
  }
}
