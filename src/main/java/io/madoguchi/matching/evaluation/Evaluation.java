package io.madoguchi.matching.evaluation;

import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Decision;
import io.madoguchi.matching.Matcher;
import io.madoguchi.matching.evaluation.UtteranceFile.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a matcher made of each of many utterances. */
record Evaluation(List<Result> results) {

  private static final int SHOWN = 3;

  /** Utterances read before the clock counts. */
  private static final int WARM_UP = 2_000;

  /** One utterance's outcome; {@code nanos} is the time it took. */
  record Result(Line line, Interpretation interpretation, long nanos) {

    boolean right() {
      return interpretation
          .best()
          .map(Candidate::intent)
          .filter(line.expected()::equals)
          .isPresent();
    }

    boolean answered() {
      return interpretation.decision() == Decision.ANSWER;
    }

    double confidence() {
      return interpretation.best().map(Candidate::confidence).orElse(0.0);
    }
  }

  static Evaluation of(List<Line> lines, Matcher matcher, Language language) {
    for (int i = 0; i < WARM_UP; i++) {
      matcher.interpret(lines.get(i % lines.size()).utterance(), language, Set.of());
    }
    List<Result> results = new ArrayList<>(lines.size());
    for (Line line : lines) {
      long before = System.nanoTime();
      Interpretation interpretation = matcher.interpret(line.utterance(), language, Set.of());
      results.add(new Result(line, interpretation, System.nanoTime() - before));
    }
    return new Evaluation(results);
  }

  /** One line for each utterance, its columns parted by tabs. */
  List<String> predictions() {
    return results.stream().map(Evaluation::prediction).toList();
  }

  private static String prediction(Result result) {
    StringBuilder line = new StringBuilder();
    line.append(result.line().expected()).append('\t');
    line.append(result.line().utterance().replace('\t', ' ')).append('\t');
    line.append(result.interpretation().decision().name().toLowerCase(Locale.ROOT));
    List<Candidate> candidates = result.interpretation().candidates();
    for (int i = 0; i < SHOWN; i++) {
      line.append('\t');
      if (i < candidates.size()) {
        line.append(candidates.get(i).intent()).append('\t');
        line.append(String.format(Locale.ROOT, "%.6f", candidates.get(i).confidence()));
      } else {
        line.append('\t');
      }
    }
    return line.toString();
  }
}
