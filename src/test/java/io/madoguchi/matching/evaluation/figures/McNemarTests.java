package io.madoguchi.matching.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.madoguchi.matching.evaluation.figures.McNemar.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McNemarTests {

  /** Twice the lower tail of the coin: for 1 and 6 it is 2 · (1 + 7) / 128. */
  @ParameterizedTest
  @CsvSource({
    "1, 6, 0.125, COULD_BE_CHANCE",
    "6, 1, 0.125, COULD_BE_CHANCE",
    "0, 5, 0.0625, COULD_BE_CHANCE",
    "0, 6, 0.03125, LIKELY_REAL",
    "2, 10, 0.03857421875, LIKELY_REAL",
    "5, 5, 1, COULD_BE_CHANCE",
    "0, 0, 1, SAME",
  })
  void throwsACoin(int lost, int gained, double p, Verdict verdict) {
    McNemar test = new McNemar(lost, gained);

    assertThat(test.p()).isCloseTo(p, within(1e-12));
    assertThat(test.verdict()).isEqualTo(verdict);
  }

  @Test
  void staysExactForManyUtterances() {
    assertThat(new McNemar(9_000, 11_000).p()).isPositive().isLessThan(1e-40);
  }
}
