package io.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of the data files, read as a person would. */
class PolarityTests {

  private static final Reader READER = new Reader(Map.of());

  static Stream<List<String>> sentences() {
    return Stream.of("polarity-ja.txt", "polarity-en.txt").flatMap(Sentences::good);
  }

  static Stream<List<String>> weakSentences() {
    return Stream.of("polarity-ja.txt", "polarity-en.txt").flatMap(Sentences::weak);
  }

  private static Utterance read(List<String> row) {
    return READER.read(row.get(0), Sentences.language(row.get(0)));
  }

  private static boolean says(List<String> row) {
    return read(row).predicates().stream()
        .anyMatch(
            predicate ->
                predicate.head().equals(row.get(1))
                    && predicate.polarity() == Polarity.valueOf(row.get(2)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsPolarity(List<String> row) {
    assertThat(says(row)).as("%s: %s", row, read(row).predicates()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void tellsQuestionsFromStatements(List<String> row) {
    boolean asks = row.size() > 3;
    assertThat(read(row).question()).as("%s", row).isEqualTo(asks);
  }

  /** When one of these begins to hold, take the mark off its line. */
  @ParameterizedTest
  @MethodSource("weakSentences")
  void knowsItsWeakCases(List<String> row) {
    assertThat(says(row)).as("%s: %s", row, read(row).predicates()).isFalse();
  }
}
