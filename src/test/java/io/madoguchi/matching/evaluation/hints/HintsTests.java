package io.madoguchi.matching.evaluation.hints;

import static io.madoguchi.matching.evaluation.Results.result;
import static io.madoguchi.matching.evaluation.Results.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.figures.Confusion;
import io.madoguchi.matching.evaluation.hints.Hint.AddExamples;
import io.madoguchi.matching.evaluation.hints.Hint.MoveThreshold;
import io.madoguchi.matching.evaluation.hints.Hint.Overlap;
import io.madoguchi.matching.evaluation.report.HintWords;
import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import io.madoguchi.matching.evaluation.trial.Source;
import io.madoguchi.matching.evaluation.trial.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HintsTests {

  private static final Knowledge SHOP =
      BotFolder.read(Path.of("src/test/resources/knowledge/shop")).knowledge().orElseThrow();

  private static List<Hint> hints(Source source, List<Result> results, Twins... twins) {
    Trial trial = new Trial(SHOP, source, new Evaluation(results), 0);
    return Hints.of(trial, Confusion.of(results), List.of(twins));
  }

  private static List<Hint> hints(Result... results) {
    return hints(new Source.Utterances("file"), List.of(results));
  }

  @Test
  void asksForExamplesWhereUtterancesAreMissed() {
    List<Hint> hints =
        hints(said("asked", "hello", 0.5, "hello"), said("missed", "hello", 0.1, "hello"));

    assertThat(hints).singleElement().isInstanceOf(AddExamples.class);
    assertThat(hints.getFirst().results())
        .extracting(Result::utterance)
        .containsExactly("missed", "asked");
    assertThat(((AddExamples) hints.getFirst()).examples()).isEqualTo(16);
  }

  @Test
  void isSilentAboutASingleUtteranceThatWasAskedBack() {
    assertThat(hints(result("hello", 0.5, "hello"))).isEmpty();
  }

  @Test
  void findsIntentsThatAreTakenForEachOther() {
    List<Hint> hints = hints(result("a", 0.5, "b"), result("a", 0.4, "b"), result("b", 0.5, "a"));

    assertThat(hints).singleElement().isInstanceOf(Overlap.class);
    assertThat(hints.getFirst().intents()).containsExactly("a", "b");
  }

  @Test
  void putsWhatMisleadsVisitorsFirst() {
    List<Hint> hints =
        hints(
            result("a", 0.1, "a"),
            result("b", 0.9, "c"),
            result("-", 0.9, "d"),
            result("-", 0.8, "d"));

    assertThat(hints)
        .extracting(HintWords::kind)
        .containsExactly("stray", "add-examples", "add-examples");
    assertThat(hints).extracting(hint -> hint.intents().getFirst()).containsExactly("d", "b", "a");
  }

  @Test
  void findsExamplesThatStandInTheWrongIntent() {
    Source examples = new Source.Examples(5, Set.of());

    assertThat(hints(examples, List.of(result("a", 0.9, "b"))))
        .singleElement()
        .extracting(HintWords::kind)
        .isEqualTo("misplaced");
  }

  @Test
  void speaksOfDuplicatesAcrossIntentsOnly() {
    Twins across = new Twins(Language.EN, "a", "one", "b", "one", true);
    Twins inside = new Twins(Language.EN, "a", "two", "a", "two!", true);

    assertThat(hints(new Source.Utterances("file"), List.of(), across, inside))
        .singleElement()
        .extracting(HintWords::kind)
        .isEqualTo("duplicate");
  }

  /** Of 100 answers 10 are wrong, all at 0.8; right answers are at 0.9. */
  @Test
  void raisesTheThresholdWhenTooManyAnswersAreWrong() {
    List<Result> results = new ArrayList<>(Collections.nCopies(90, result("a", 0.9, "a")));
    results.addAll(Collections.nCopies(10, result("-", 0.8, "a")));
    results.addAll(Collections.nCopies(100, result("-", 0.1, "a")));

    assertThat(threshold(results)).isEqualTo(0.81);
  }

  /** Right answers wait at 0.5, and nothing wrong is above 0.45. */
  @Test
  void lowersTheThresholdWhenItIsSafe() {
    List<Result> results = new ArrayList<>(Collections.nCopies(150, result("a", 0.5, "a")));
    results.addAll(Collections.nCopies(50, result("-", 0.45, "a")));

    assertThat(threshold(results)).isEqualTo(0.46);
  }

  private static double threshold(List<Result> results) {
    return hints(new Source.Utterances("file"), results).stream()
        .filter(MoveThreshold.class::isInstance)
        .map(hint -> ((MoveThreshold) hint).then().threshold())
        .findFirst()
        .orElseThrow();
  }
}
