package io.madoguchi.routing.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.routing.forecast.Moment.Available;
import io.madoguchi.routing.forecast.Moment.Running;
import io.madoguchi.routing.forecast.Moment.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecasterTests {

  private static final Instant NINE = Instant.parse("2026-11-02T00:00:00Z");

  private final Forecaster forecaster = new Forecaster();

  @Test
  void isSilentWithoutHandlingTimesAndWithoutAgents() {
    assertThat(forecaster.tell(moment(1, 1))).containsExactly(Optional.empty());
    learn();
    assertThat(forecaster.tell(moment(1, 1)).getFirst()).isPresent();
    assertThat(forecaster.tell(moment(1, 0))).containsExactly(Optional.empty());
  }

  @Test
  void saysTheSameOfTheSame() {
    learn();
    assertThat(forecaster.tell(moment(5, 2))).isEqualTo(forecaster.tell(moment(5, 2)));
  }

  @Test
  void tellsMoreToWhoeverIsFurtherBackAndLessWithMoreAgents() {
    learn();
    List<Range> one = told(moment(8, 1));
    List<Range> four = told(moment(8, 4));
    assertThat(one.getLast().from()).isGreaterThan(one.getFirst().to());
    assertThat(four.getLast().to()).isLessThan(one.getLast().from());
  }

  @Test
  void countsAnAgentOnlyForTheLinesTheyServe() {
    learn();
    Moment other =
        new Moment(NINE, List.of(agent(Set.of("billing"))), List.of(waiter("1"), waiter("2")));
    assertThat(forecaster.tell(other)).containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void learnsFromHowItTurnedOut() {
    learn();
    Range before = told(moment(1, 1)).getFirst();
    for (int n = 0; n < 300; n++) {
      Instant at = NINE.plusSeconds(n);
      forecaster.joined(waiter("0"), at);
      forecaster.tell(moment(1, 1));
      forecaster.served("0", NINE.plus(Duration.ofMinutes(60)));
    }
    Range after = told(moment(1, 1)).getFirst();
    assertThat(after.to()).isGreaterThan(before.to()).isGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, -2})
  void learnsNothingFromAClockThatWasSet(long days) {
    learn();
    Range before = told(moment(1, 1)).getFirst();
    Instant set = NINE.plus(Duration.ofDays(days));
    for (int n = 0; n < 20; n++) {
      forecaster.ended("support", NINE, Duration.ofDays(days));
      forecaster.joined(waiter("0"), NINE);
      forecaster.tell(moment(1, 1));
      forecaster.served("0", set);
      forecaster.joined(waiter("1"), NINE);
      forecaster.gaveUp("1", set);
    }
    assertThat(told(moment(1, 1)).getFirst()).isEqualTo(before);
  }

  private List<Range> told(Moment moment) {
    return forecaster.tell(moment).stream().map(Optional::orElseThrow).toList();
  }

  /** Conversations of four to eleven minutes. */
  private void learn() {
    IntStream.range(0, 40)
        .forEach(
            n -> forecaster.ended("support", NINE.minusSeconds(n), Duration.ofMinutes(4 + n % 8)));
  }

  private static Moment moment(int waiting, int agents) {
    return new Moment(
        NINE,
        IntStream.range(0, agents).mapToObj(_ -> agent(Set.of("support"))).toList(),
        IntStream.range(0, waiting).mapToObj(n -> waiter(Integer.toString(n))).toList());
  }

  private static Available agent(Set<String> lines) {
    return new Available(lines, 1, List.of(new Running("support", NINE)));
  }

  private static Waiter waiter(String id) {
    return new Waiter(id, "support", "support", false);
  }
}
