package io.madoguchi.matching.evaluation.figures;

import static io.madoguchi.matching.evaluation.Results.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.madoguchi.matching.evaluation.figures.Calibration.Bin;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTests {

  /** Two at 0.9, one right: |1 − 1.8| = 0.8. One at 0.2, wrong: 0.2. Over three: 1/3. */
  @Test
  void isTheMeanDistanceOfConfidenceAndAccuracy() {
    Calibration calibration =
        Calibration.of(
            List.of(
                result("a", 0.9, "a"),
                result("a", 0.9, "b"),
                result("a", 0.2, "b"),
                result("-", 0.9, "a")));

    assertThat(calibration.error().orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(calibration.bins())
        .extracting(Bin::right)
        .containsExactly(new Proportion(0, 1), new Proportion(1, 2));
  }

  @Test
  void putsFullConfidenceIntoTheLastBin() {
    List<Bin> bins = Calibration.of(List.of(result("a", 1, "a"))).bins();

    assertThat(bins).singleElement().extracting(Bin::to).isEqualTo(1.0);
  }

  @Test
  void tellsNothingWhenNothingIsInScope() {
    assertThat(Calibration.of(List.of(result("-", 0.5, "a"))).error()).isEmpty();
  }
}
