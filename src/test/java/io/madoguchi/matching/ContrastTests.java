package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.language.Language;
import io.madoguchi.language.WordList;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Decision;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The opposite question is never answered; the same question said otherwise is understood. */
class ContrastTests {

  private static final LearnedMatcher MATCHER = Shops.shop().matcher();

  static Stream<List<String>> opposites() {
    return pairs(false);
  }

  static Stream<List<String>> paraphrases() {
    return pairs(true);
  }

  private static Stream<List<String>> pairs(boolean same) {
    return WordList.rows(ContrastTests.class, "/matching/contrast.txt").stream()
        .filter(row -> row.get(1).startsWith("=") == same);
  }

  private static Interpretation interpret(String text) {
    boolean english = text.chars().allMatch(c -> c < 0x80);
    return MATCHER.interpret(text, english ? Language.EN : Language.JA, Set.of());
  }

  @ParameterizedTest
  @MethodSource("opposites")
  void neverAnswersTheOppositeQuestion(List<String> row) {
    Interpretation interpretation = interpret(row.get(0));
    boolean answered =
        interpretation.decision() == Decision.ANSWER
            && interpretation.best().map(Candidate::intent).filter(row.get(1)::equals).isPresent();
    assertThat(answered).as("%s: %s", row, interpretation.candidates()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("paraphrases")
  void understandsTheSameQuestionSaidOtherwise(List<String> row) {
    assertThat(interpret(row.get(0)).best().map(Candidate::intent))
        .contains(row.get(1).substring(1));
  }
}
