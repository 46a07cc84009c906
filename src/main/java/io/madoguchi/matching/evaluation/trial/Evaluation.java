package io.madoguchi.matching.evaluation.trial;

import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Decision;
import io.madoguchi.matching.Matcher;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a matcher made of each of many utterances, in their order. */
public record Evaluation(List<Result> results) {

  /** Utterances read before the clock counts. */
  private static final int WARM_UP = 2_000;

  public Evaluation {
    results = List.copyOf(results);
  }

  /** One utterance's outcome; {@code nanos} is the time it took. */
  public record Result(Line line, Interpretation interpretation, long nanos) {

    public static final Comparator<Result> MOST_CONFIDENT_FIRST =
        Comparator.comparingDouble(result -> -result.confidence());

    /** Whether some intent covers it: whether it is in scope. */
    public boolean covered() {
      return line.covered();
    }

    public String expected() {
      return line.expected();
    }

    public String utterance() {
      return line.utterance();
    }

    /** The best guess, whatever the decision. */
    public Optional<String> guess() {
      return interpretation.best().map(Candidate::intent);
    }

    public boolean right() {
      return guess().filter(expected()::equals).isPresent();
    }

    public boolean amongThree() {
      return interpretation.candidates().stream()
          .limit(3)
          .anyMatch(candidate -> candidate.intent().equals(expected()));
    }

    public boolean answered() {
      return interpretation.decision() == Decision.ANSWER;
    }

    public boolean answeredWrong() {
      return answered() && !right();
    }

    /** Of the best guess, from 0 to 1. */
    public double confidence() {
      return interpretation.best().map(Candidate::confidence).orElse(0.0);
    }
  }

  public static Evaluation of(List<Line> lines, Matcher matcher, Language language) {
    for (int i = 0; i < WARM_UP; i++) {
      matcher.interpret(lines.get(i % lines.size()).utterance(), language, Set.of());
    }
    List<Result> results = new ArrayList<>(lines.size());
    for (Line line : lines) {
      results.add(ask(line, matcher, language, Set.of()));
    }
    return new Evaluation(results);
  }

  /** Puts one utterance to the matcher, by the clock. */
  static Result ask(Line line, Matcher matcher, Language language, Set<String> contexts) {
    long before = System.nanoTime();
    Interpretation interpretation = matcher.interpret(line.utterance(), language, contexts);
    return new Result(line, interpretation, System.nanoTime() - before);
  }

  public List<Result> inScope() {
    return results.stream().filter(Result::covered).toList();
  }

  public List<Result> outOfScope() {
    return results.stream().filter(result -> !result.covered()).toList();
  }
}
