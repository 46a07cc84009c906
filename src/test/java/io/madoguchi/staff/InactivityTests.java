package io.madoguchi.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ScheduledFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ConcurrentTaskScheduler;

class InactivityTests {

  private static final AgentId TARO = new AgentId("taro");
  private static final Duration LIMIT = Duration.ofMinutes(15);

  private final TurnableClock clock = new TurnableClock(Clock.systemUTC());
  private final Queue<Runnable> timers = new ArrayDeque<>();
  private final Attendance attendance = new Attendance(this::tell, clock, clock);
  private final Inactivity inactivity = inactivity(LIMIT);

  @BeforeEach
  void arrive() {
    attendance.arrive(TARO);
  }

  @Test
  void makesAwayWhoDoesNothing() {
    clock.turn(LIMIT);
    timers.remove().run();
    assertThat(attendance.status(TARO).reason()).contains(AwayReason.INACTIVE);
    assertThat(timers).isEmpty();
  }

  @Test
  void waitsOnAfterSomethingWasDone() {
    clock.turn(Duration.ofMinutes(10));
    inactivity.active(TARO);
    clock.turn(Duration.ofMinutes(5));
    timers.remove().run();
    assertThat(attendance.of(TARO)).isEqualTo(Presence.AVAILABLE);
    clock.turn(Duration.ofMinutes(10));
    timers.remove().run();
    assertThat(attendance.of(TARO)).isEqualTo(Presence.AWAY);
  }

  @Test
  void leavesWhoIsAwayForAnotherReasonAlone() {
    attendance.away(TARO, AwayReason.MEAL);
    clock.turn(LIMIT);
    timers.remove().run();
    assertThat(attendance.status(TARO).reason()).contains(AwayReason.MEAL);
  }

  @Test
  void doesNothingWhenSwitchedOff() {
    inactivity(Duration.ZERO)
        .changed(
            new PresenceChanged(
                TARO, attendance.status(TARO), PresenceCause.ARRIVED, Optional.empty()));
    assertThat(timers).hasSize(1);
  }

  private void tell(Object event) {
    inactivity.changed((PresenceChanged) event);
  }

  private Inactivity inactivity(Duration awayAfter) {
    return new Inactivity(attendance, settings(awayAfter), new Timers(), clock);
  }

  private static PresenceSettings settings(Duration awayAfter) {
    return new PresenceSettings(awayAfter);
  }

  private final class Timers extends ConcurrentTaskScheduler {

    Timers() {
      super(null);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Instant startTime) {
      timers.add(task);
      return null;
    }
  }
}
