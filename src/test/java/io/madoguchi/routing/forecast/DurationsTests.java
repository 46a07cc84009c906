package io.madoguchi.routing.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.madoguchi.routing.forecast.Durations.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DurationsTests {

  @Test
  void findsTheMiddleOfWhatWasSeen() {
    assertThat(new Durations(upTo(100)).remaining(0, 0.5)).isCloseTo(50, within(1.0));
  }

  @Test
  void knowsWhatIsLeftOfOneThatRuns() {
    assertThat(new Durations(upTo(100)).remaining(60, 0.5)).isCloseTo(20, within(1.0));
  }

  @Test
  void goesOnBeyondTheLongest() {
    Durations durations = new Durations(upTo(100));
    assertThat(durations.remaining(200, 0.5)).isPositive();
    assertThat(durations.remaining(0, 0.000_1)).isGreaterThan(100);
  }

  @Test
  void countsThoseThatStillRun() {
    List<Observation> half = new ArrayList<>(upTo(50));
    double without = new Durations(half).remaining(0, 0.5);
    IntStream.range(0, 50).forEach(_ -> half.add(new Observation(50, 1, false)));
    assertThat(new Durations(half).remaining(0, 0.5)).isGreaterThan(without + 20);
  }

  /** One of every whole second up to {@code longest}. */
  private static List<Observation> upTo(int longest) {
    return IntStream.rangeClosed(1, longest)
        .mapToObj(seconds -> new Observation(seconds, 1, true))
        .toList();
  }
}
