package io.madoguchi.routing.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTests {

  @ParameterizedTest
  @CsvSource({
    // seconds    minutes
    "   0,    0,  1,   2",
    "  10,   50,  1,   2",
    " 130,  290,  2,   5",
    " 200,  210,  3,   4",
    " 700, 1400, 10,  25",
    "2400, 9000, 40, 150"
  })
  void tellsWholeHumanMinutesAndNeverZero(double from, double to, long least, long most) {
    assertThat(Range.around(from, to)).isEqualTo(new Range(least, most));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 5, true", "1, 2, 121, false", "3, 5, 179, false", "3, 5, 300, true"})
  void holdsWhatWasTold(long from, long to, double wait, boolean held) {
    assertThat(new Range(from, to).holds(wait)).isEqualTo(held);
  }
}
