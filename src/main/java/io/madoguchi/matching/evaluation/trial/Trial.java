package io.madoguchi.matching.evaluation.trial;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.matching.LearnedMatcher;
import io.madoguchi.matching.Limits;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import io.madoguchi.matching.evaluation.trial.ExampleFolds.Held;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One folder, put to the test.
 *
 * @param trainMillis how long learning it took; the mean where it was learned several times
 */
public record Trial(Knowledge knowledge, Source source, Evaluation evaluation, long trainMillis) {

  /** Examples read before the clock counts, in each fold. */
  private static final int WARM_UP = 500;

  /**
   * Puts {@code lines} to the folder.
   *
   * @param language taken for utterances that do not tell by themselves
   */
  public static Trial of(Knowledge knowledge, String file, List<Line> lines, Language language) {
    long before = System.nanoTime();
    LearnedMatcher matcher = LearnedMatcher.of(knowledge);
    long millis = millisSince(before);
    Evaluation evaluation = Evaluation.of(lines, matcher, language);
    return new Trial(knowledge, new Source.Utterances(file), evaluation, millis);
  }

  /** Puts the folder's own examples to it: cross-validation. May find no example to try. */
  public static Trial ofExamples(Knowledge knowledge) {
    ExampleFolds folds = new ExampleFolds(knowledge);
    List<Result> results = new ArrayList<>();
    long millis = 0;
    for (int fold = 0; fold < ExampleFolds.FOLDS; fold++) {
      long before = System.nanoTime();
      LearnedMatcher matcher = LearnedMatcher.of(folds.without(fold));
      millis += millisSince(before);
      List<Held> held = folds.held(fold);
      for (int i = 0; i < WARM_UP && !held.isEmpty(); i++) {
        ask(held.get(i % held.size()), matcher);
      }
      held.forEach(example -> results.add(ask(example, matcher)));
    }
    return new Trial(
        knowledge,
        new Source.Examples(ExampleFolds.FOLDS, folds.untried()),
        new Evaluation(results),
        millis / ExampleFolds.FOLDS);
  }

  /**
   * From which confidence on most utterances were answered, and asked back: the medians, since the
   * languages, the folds and some intents may have their own.
   */
  public Limits limits() {
    List<Limits> limits =
        evaluation.results().stream().map(result -> result.interpretation().limits()).toList();
    return new Limits(
        median(limits.stream().mapToDouble(Limits::answer)),
        median(limits.stream().mapToDouble(Limits::clarify)));
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  private static Result ask(Held held, LearnedMatcher matcher) {
    return Evaluation.ask(held.line(), matcher, held.language(), held.contexts());
  }

  private static long millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000;
  }
}
