package io.madoguchi.matching.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HundredTests {

  /** 65.75, 1.08, 31.74 and 1.44: two are left after rounding down. */
  @Test
  void addsUpToAHundred() {
    assertThat(Hundred.of(List.of(549, 9, 265, 12))).containsExactly(66, 1, 32, 1);
    assertThat(Hundred.of(List.of(1, 1, 1))).containsExactly(34, 33, 33);
  }

  @Test
  void isZeroOfNothing() {
    assertThat(Hundred.of(List.of(0, 0))).containsExactly(0, 0);
  }
}
