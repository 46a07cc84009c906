package io.madoguchi.matching.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AurocTests {

  @Test
  void isTheShareOfPairsInTheRightOrder() {
    assertThat(Auroc.of(new double[] {0.9, 0.8}, new double[] {0.1, 0.2})).hasValue(1.0);
    assertThat(Auroc.of(new double[] {0.1, 0.2}, new double[] {0.9, 0.8})).hasValue(0.0);
  }

  /** Of six pairs 0.9 wins two; each 0.5 wins one and halves one: 2 + 1.5 + 1.5 of 6. */
  @Test
  void countsATieHalf() {
    double[] inside = {0.5, 0.9, 0.5};
    double[] outside = {0.1, 0.5};

    assertThat(Auroc.of(inside, outside).orElseThrow()).isCloseTo(5.0 / 6, within(1e-12));
  }

  @Test
  void tellsNothingWithoutOneOfTheSides() {
    assertThat(Auroc.of(new double[0], new double[] {0.5})).isEmpty();
    assertThat(Auroc.of(new double[] {0.5}, new double[0])).isEmpty();
  }
}
