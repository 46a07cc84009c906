package io.madoguchi.routing.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.routing.forecast.Moment.Available;
import io.madoguchi.routing.forecast.Moment.Running;
import io.madoguchi.routing.forecast.Moment.Waiter;
import io.madoguchi.routing.forecast.Past.Held;
import io.madoguchi.routing.forecast.Past.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * One agent, who needs five minutes or so for each conversation and rests for four after it, which
 * no handling time tells; and a forecaster that was there all day.
 */
class ReplayTests {

  private static final Instant NINE = Instant.parse("2026-11-02T00:00:00Z");
  private static final int VISITORS = 120;

  private final List<Stay> stays = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();
  private final Forecaster there = new Forecaster();

  @Test
  void learnsWhatWhoeverWasThereHasLearned() {
    day();
    Forecaster back = Replay.of(new Past(stays, held), _ -> 1, () -> true);
    assertThat(back.tell(evening())).isEqualTo(there.tell(evening()));
  }

  @Test
  void handsOverWhatItLearnedToWhoeverKnowsTheHandlingTimesOnly() {
    day();
    Forecaster fresh = withHandlingTimes();
    List<Optional<Range>> before = fresh.tell(evening());
    fresh.resume(Replay.of(new Past(stays, held), _ -> 1, () -> true));
    assertThat(fresh.tell(evening())).isEqualTo(there.tell(evening())).isNotEqualTo(before);
  }

  @Test
  void overwritesNothingThatWasLearnedSinceTheStart() {
    day();
    Forecaster going = withHandlingTimes();
    going.joined(waiter("new"), NINE.plus(Duration.ofDays(1)));
    going.tell(evening());
    going.joined(waiter("0"), evening().at());
    going.tell(evening());
    going.served("0", evening().at().plus(Duration.ofHours(2)));
    List<Optional<Range>> learned = going.tell(evening());
    going.resume(Replay.of(new Past(stays, held), _ -> 1, () -> true));
    assertThat(going.tell(evening())).isEqualTo(learned);
  }

  @Test
  void learnsNothingOnceItsTimeIsOver() {
    day();
    Forecaster hurried = withHandlingTimes();
    hurried.resume(Replay.of(new Past(stays, held), _ -> 1, () -> false));
    assertThat(hurried.tell(evening()).getLast())
        .isEqualTo(withHandlingTimes().tell(evening()).getLast());
  }

  @Test
  void takesALogWithoutAgentsAndWaitsWithoutLength() {
    Stay none = new Stay("1", "support", false, NINE, NINE, true);
    Stay gone = new Stay("2", "support", true, NINE, NINE.plusSeconds(60), false);
    Forecaster back = Replay.of(new Past(List.of(none, gone), List.of()), _ -> 1, () -> true);
    assertThat(back.tell(evening())).containsOnly(Optional.empty());
  }

  /** Visitors come every nine minutes, in pairs, and are served one after the other. */
  private void day() {
    Instant free = NINE;
    for (int each = 0; each < VISITORS; each++) {
      Instant came = NINE.plus(Duration.ofMinutes(18L * (each / 2))).plusSeconds(each % 2);
      Instant served = came.isBefore(free) ? free : came.plusMillis(each == 0 ? 0 : 500);
      Instant ended = served.plus(Duration.ofSeconds(240 + each * 37 % 120));
      stays.add(new Stay(Integer.toString(each), "support", false, came, served, true));
      held.add(new Held("hana", "support", served, ended, true));
      free = ended.plus(Duration.ofMinutes(4));
    }
    live();
  }

  /** Everything in its order, told as the service tells it. */
  private void live() {
    List<Instant> moments = new ArrayList<>();
    stays.forEach(stay -> moments.addAll(List.of(stay.from(), stay.until())));
    held.forEach(one -> moments.add(one.until()));
    for (Instant at : moments.stream().sorted().distinct().toList()) {
      held.stream()
          .filter(one -> one.until().equals(at))
          .forEach(one -> there.ended("support", at, Duration.between(one.from(), one.until())));
      stays.stream().filter(stay -> stay.until().equals(at)).forEach(s -> there.served(s.id(), at));
      stays.stream()
          .filter(stay -> stay.from().equals(at) && stay.until().isAfter(at))
          .forEach(stay -> there.joined(waiter(stay.id()), at));
      Moment moment = moment(at);
      if (!moment.line().isEmpty()) {
        there.tell(moment);
      }
    }
  }

  private Moment moment(Instant at) {
    List<Running> running =
        held.stream()
            .filter(one -> !one.from().isAfter(at) && one.until().isAfter(at))
            .map(one -> new Running("support", one.from()))
            .toList();
    List<Waiter> line =
        stays.stream()
            .filter(stay -> !stay.from().isAfter(at) && stay.until().isAfter(at))
            .map(stay -> waiter(stay.id()))
            .toList();
    return new Moment(at, List.of(new Available(Set.of("support"), 1, running)), line);
  }

  private Forecaster withHandlingTimes() {
    Forecaster fresh = new Forecaster();
    held.forEach(
        one -> fresh.ended("support", one.until(), Duration.between(one.from(), one.until())));
    return fresh;
  }

  /** Two who wait for the agent, who has just begun. */
  private static Moment evening() {
    Instant at = NINE.plus(Duration.ofHours(19));
    Available hana = new Available(Set.of("support"), 1, List.of(new Running("support", at)));
    return new Moment(at, List.of(hana), List.of(waiter("0"), waiter("new")));
  }

  private static Waiter waiter(String id) {
    return new Waiter(id, "support", "support", false);
  }
}
