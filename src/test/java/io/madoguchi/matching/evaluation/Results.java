package io.madoguchi.matching.evaluation;

import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Decision;
import io.madoguchi.matching.Limits;
import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.util.ArrayList;
import java.util.List;

/** Makes results of evaluations, at thresholds of 0.7 for answering and 0.3 for asking back. */
public final class Results {

  private static final double ANSWER = 0.7;
  private static final double CLARIFY = 0.3;

  private Results() {}

  /** {@code expected} is "-" where no intent covers it; {@code guesses} are best first. */
  public static Result result(String expected, double confidence, String... guesses) {
    return said(expected + " at " + confidence, expected, confidence, guesses);
  }

  public static Result said(
      String utterance, String expected, double confidence, String... guesses) {
    List<Candidate> candidates = new ArrayList<>();
    for (String guess : guesses) {
      candidates.add(new Candidate(guess, candidates.isEmpty() ? confidence : 0.01, List.of()));
    }
    Decision decision =
        guesses.length == 0 || confidence < CLARIFY
            ? Decision.FALLBACK
            : confidence < ANSWER ? Decision.CLARIFY : Decision.ANSWER;
    return new Result(
        new Line(expected, utterance),
        new Interpretation(Language.EN, candidates, decision, new Limits(ANSWER, CLARIFY), "test"),
        1_000);
  }

  public static Evaluation evaluation(Result... results) {
    return new Evaluation(List.of(results));
  }
}
