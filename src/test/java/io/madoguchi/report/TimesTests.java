package io.madoguchi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTests {

  @Test
  void medianAndP90StandBesideAMeanThatOneLongCaseSpoils() {
    Times times = times(LongStream.concat(LongStream.rangeClosed(1, 9), LongStream.of(955)));
    assertThat(times.mean()).isEqualTo(Duration.ofSeconds(100));
    assertThat(times.median()).isEqualTo(Duration.ofMillis(5_500));
    assertThat(times.p90()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void oneIsItsOwnMedian() {
    assertThat(times(LongStream.of(7)).median()).isEqualTo(Duration.ofSeconds(7));
    assertThat(times(LongStream.of(7)).p90()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void noneSaysSo() {
    assertThat(Times.of(List.of()).known()).isFalse();
    assertThat(new Ratio(0, 0).known()).isFalse();
  }

  @Test
  void aPartIsNeverMoreThanTheWhole() {
    assertThat(new Ratio(2, 3).percent()).isEqualTo(67);
    assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(2, 1));
  }

  private static Times times(LongStream seconds) {
    return Times.of(seconds.mapToObj(Duration::ofSeconds).toList());
  }
}
