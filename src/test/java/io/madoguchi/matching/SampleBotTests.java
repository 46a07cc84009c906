package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
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
    EvaluationReport report = EvaluationReport.of(Evaluation.of(spoken, matcher, language), 0);
    System.out.println(language + " " + report.figures());
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
    EvaluationReport report = EvaluationReport.of(Evaluation.of(examples, matcher, Language.JA), 0);
    assertThat(figure(report, "accuracy")).isGreaterThan(0.99);
  }

  private static double figure(EvaluationReport report, String name) {
    return Objects.requireNonNull(report.figures().get(name)).doubleValue();
  }

  private static boolean isJapanese(UtteranceFile.Line line) {
    return line.utterance()
        .codePoints()
        .anyMatch(point -> JAPANESE.contains(UnicodeScript.of(point)));
  }
}
