package io.madoguchi.matching.evaluation.figures;

import static io.madoguchi.matching.evaluation.Results.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

  private static final List<Result> RESULTS =
      List.of(
          result("a", 0.9, "a"),
          result("a", 0.9, "b", "c", "a"),
          result("a", 0.5, "b", "c", "d", "a"),
          result("a", 0),
          result("-", 0.9, "a"),
          result("-", 0.5, "a"));

  @ParameterizedTest
  @CsvSource({
    "ACCURACY, 1, 4",
    "TOP_THREE_ACCURACY, 2, 4",
    "ANSWERED, 2, 4",
    "WRONG_ANSWERS, 2, 6",
    "OUT_OF_SCOPE_REJECTED, 1, 2",
  })
  void countsWhatItsNameSays(Share share, int hits, int of) {
    assertThat(share.of(RESULTS)).isEqualTo(new Proportion(hits, of));
  }
}
