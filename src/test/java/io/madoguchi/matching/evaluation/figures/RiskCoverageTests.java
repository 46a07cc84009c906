package io.madoguchi.matching.evaluation.figures;

import static io.madoguchi.matching.evaluation.Results.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.matching.evaluation.figures.RiskCoverage.Row;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskCoverageTests {

  private static final List<Result> RESULTS =
      List.of(
          result("a", 0.95, "a"),
          result("a", 0.75, "b"),
          result("-", 0.65, "a"),
          result("a", 0.45, "a"),
          result("a", 0));

  @Test
  void countsWhatIsOutOfScopeAsWrong() {
    Row row = RiskCoverage.at(RESULTS, 0.6, false);

    assertThat(row.answered()).isEqualTo(new Proportion(3, 5));
    assertThat(row.wrong()).isEqualTo(new Proportion(2, 3));
  }

  @Test
  void neverAnswersWithoutAGuess() {
    assertThat(RiskCoverage.at(RESULTS, 0, false).answered()).isEqualTo(new Proportion(4, 5));
  }

  @Test
  void marksTheFoldersOwnThreshold() {
    List<Row> rows = RiskCoverage.of(RESULTS, 0.55).rows();

    assertThat(rows)
        .hasSize(11)
        .filteredOn(Row::own)
        .extracting(Row::threshold)
        .containsExactly(0.55);
    assertThat(RiskCoverage.of(RESULTS, 0.7).rows()).hasSize(10).filteredOn(Row::own).hasSize(1);
  }
}
