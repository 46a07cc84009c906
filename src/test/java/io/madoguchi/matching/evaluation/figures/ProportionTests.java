package io.madoguchi.matching.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.madoguchi.matching.evaluation.figures.Proportion.Interval;
import org.junit.jupiter.api.Test;

class ProportionTests {

  /** z² = 3.8415; middle (0.8 + 0.19207) / 1.38415 = 0.71674; half of the width 0.22658. */
  @Test
  void givesWilsonsInterval() {
    Interval interval = new Proportion(8, 10).interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(0.49016, within(0.00001));
    assertThat(interval.high()).isCloseTo(0.94332, within(0.00001));
  }

  /** Here the usual interval would be empty: z² / (n + z²) = 3.8415 / 13.8415. */
  @Test
  void staysUncertainWhenNoneWasHit() {
    Interval interval = new Proportion(0, 10).interval().orElseThrow();

    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isCloseTo(0.27753, within(0.00001));
  }

  @Test
  void hasNoShareOfNothing() {
    assertThat(new Proportion(0, 0).share()).isEmpty();
    assertThat(new Proportion(0, 0).interval()).isEmpty();
  }
}
