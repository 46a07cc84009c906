package io.madoguchi.matching.evaluation.report;

import io.madoguchi.matching.Interpretation.Decision;
import io.madoguchi.matching.evaluation.figures.Flip;
import io.madoguchi.matching.evaluation.figures.Outcome;
import io.madoguchi.matching.evaluation.hints.Twins;
import io.madoguchi.matching.evaluation.report.Names.Name;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the page's tables, ready to be shown. */
public final class Rows {

  private final Wording wording;
  private final Names names;

  Rows(Wording wording, Names names) {
    this.wording = wording;
    this.names = names;
  }

  /**
   * An utterance and what was made of it.
   *
   * @param expected null where no intent covers it
   * @param guess null where there is none
   */
  record Said(
      String utterance,
      @Nullable Name expected,
      @Nullable Name guess,
      String confidence,
      String outcome,
      String label) {

    /** Whether the guess is another intent than it should be. */
    public boolean strange() {
      return guess != null && !guess.equals(expected);
    }
  }

  /** An utterance before and now. */
  record Flipped(Said before, Said after) {}

  /** Two examples that repeat each other. */
  record Repeated(Name one, String text, Name other, String otherText) {}

  /** What visitors say in the same words is shown once. */
  List<Said> said(List<Result> results) {
    return results.stream().map(this::said).distinct().toList();
  }

  private Said said(Result result) {
    Outcome outcome = Outcome.of(result);
    return said(result, wording.text("outcome." + Wording.key(outcome)));
  }

  private Said said(Result result, String label) {
    return new Said(
        result.utterance(),
        result.covered() ? names.of(result.expected()) : null,
        result.guess().map(names::of).orElse(null),
        wording.decimal(result.confidence()),
        tone(result),
        label);
  }

  List<Flipped> flipped(List<Flip> flips) {
    return flips.stream()
        .map(flip -> new Flipped(standing(flip.before()), standing(flip.after())))
        .toList();
  }

  private Said standing(Result result) {
    String side = !result.covered() ? "out" : result.right() ? "right" : "wrong";
    String decision = wording.text("decision." + Wording.key(result.interpretation().decision()));
    return said(result, wording.text("standing." + side, decision));
  }

  /** Good, bad or in between: which colour its mark has. */
  private static String tone(Result result) {
    Decision decision = result.interpretation().decision();
    if (decision == Decision.ANSWER) {
      return result.right() ? "good" : "bad";
    }
    return !result.covered() && decision == Decision.FALLBACK ? "good" : "open";
  }

  List<Repeated> repeated(List<Twins> twins) {
    return twins.stream()
        .map(
            pair ->
                new Repeated(
                    names.of(pair.intent()),
                    pair.text(),
                    names.of(pair.otherIntent()),
                    pair.other()))
        .toList();
  }
}
