package io.madoguchi.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.LearnedMatcher;
import io.madoguchi.matching.evaluation.figures.Figures;
import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.UtteranceFile;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample bot against utterances that were written by hand without a look at its examples. The
 * figures are printed; the floors lie a little under what was reached, so that a change for the
 * worse is seen.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleBotTests {

  private static final Path UTTERANCES = Path.of("src/test/resources/sample-bot/utterances.tsv");
  private static final Set<UnicodeScript> JAPANESE =
      Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);

  private Knowledge knowledge;
  private LearnedMatcher matcher;
  private List<UtteranceFile.Line> lines;

  @BeforeAll
  void learn() throws IOException {
    knowledge = BotFolder.read(Path.of("intents")).knowledge().orElseThrow();
    matcher = LearnedMatcher.of(knowledge);
    UtteranceFile file = UtteranceFile.read(UTTERANCES, knowledge);
    assertThat(file.problems()).isEmpty();
    lines = file.lines();
  }

  @ParameterizedTest
  @EnumSource
  void understandsWhatItHasNotSeen(Language language) {
    List<UtteranceFile.Line> spoken =
        lines.stream().filter(line -> isJapanese(line) == (language == Language.JA)).toList();
    Figures report = Figures.of(Evaluation.of(spoken, matcher, language), 0);
    System.out.println(language + " " + report.byName());
    assertThat(spoken).hasSizeGreaterThan(300);
    assertThat(figure(report, "accuracy")).isGreaterThan(0.88);
    assertThat(figure(report, "answered")).isGreaterThan(0.60);
    assertThat(figure(report, "wrongAnswers")).isLessThan(0.04);
    assertThat(figure(report, "outOfScopeRejected")).isGreaterThan(0.83);
  }

  @Test
  void knowsEveryExampleOfItsOwn() {
    List<UtteranceFile.Line> examples =
        knowledge.intents().values().stream()
            .filter(intent -> intent.needs().isEmpty())
            .flatMap(
                intent ->
                    intent.examples().values().stream()
                        .flatMap(List::stream)
                        .map(said -> new UtteranceFile.Line(intent.id(), said)))
            .toList();
    Figures report = Figures.of(Evaluation.of(examples, matcher, Language.JA), 0);
    assertThat(figure(report, "accuracy")).isGreaterThan(0.99);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MS-123456", "ＭＳ－１２３４５６です", "MS-123456の状況を知りたい", "status of MS-123456 please"})
  void takesAnOrderNumberForAQuestionAboutItsStatus(String text) {
    Interpretation read = matcher.interpret(text, Language.JA, Set.of());
    assertThat(read.best().orElseThrow().intent()).isEqualTo("order-status");
    assertThat(read.decision()).isEqualTo(Interpretation.Decision.ANSWER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MS-123456をキャンセルしたい", "cancel MS-123456", "MS-123456を返品したい"})
  void takesAnOrderNumberForNothingWhereMoreIsSaid(String text) {
    Interpretation read = matcher.interpret(text, Language.JA, Set.of());
    assertThat(read.best().orElseThrow().intent()).isNotEqualTo("order-status");
  }

  private static double figure(Figures report, String name) {
    return Objects.requireNonNull(report.of(name)).doubleValue();
  }

  private static boolean isJapanese(UtteranceFile.Line line) {
    return line.utterance()
        .codePoints()
        .anyMatch(point -> JAPANESE.contains(UnicodeScript.of(point)));
  }
}
