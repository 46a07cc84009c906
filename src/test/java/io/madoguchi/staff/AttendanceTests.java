package io.madoguchi.staff;

import static io.madoguchi.staff.Presence.AVAILABLE;
import static io.madoguchi.staff.Presence.AWAY;
import static io.madoguchi.staff.Presence.OFFLINE;
import static io.madoguchi.staff.Presence.WRAP_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class AttendanceTests {

  private static final AgentId TARO = new AgentId("taro");
  private static final AgentId JIRO = new AgentId("jiro");

  private final List<Object> told = Collections.synchronizedList(new ArrayList<>());
  private final TurnableClock clock =
      new TurnableClock(Clock.fixed(Instant.parse("2026-01-31T03:00:00Z"), ZoneOffset.UTC));
  private final Attendance attendance = new Attendance(told::add, clock, clock);

  @Test
  void nobodyIsThereAtFirst() {
    assertThat(attendance.of(TARO)).isEqualTo(OFFLINE);
    assertThat(attendance.available()).isEmpty();
  }

  @Test
  void arrivingMakesAvailable() {
    attendance.arrive(TARO);
    assertThat(attendance.of(TARO)).isEqualTo(AVAILABLE);
    assertThat(attendance.available()).containsExactly(TARO);
    assertThat(told()).containsExactly(AVAILABLE);
  }

  @Test
  void staysUntilTheLastDeskCloses() {
    attendance.arrive(TARO);
    attendance.arrive(TARO);
    attendance.leave(TARO);
    assertThat(attendance.of(TARO)).isEqualTo(AVAILABLE);
    attendance.leave(TARO);
    assertThat(attendance.of(TARO)).isEqualTo(OFFLINE);
    assertThat(told()).containsExactly(AVAILABLE, OFFLINE);
  }

  @Test
  void whatASupervisorDecidedHoldsOverAReloadAndSaysWho() {
    attendance.arrive(TARO);
    attendance.set(TARO, AWAY, Optional.of(AwayReason.MEETING), JIRO);
    attendance.leave(TARO);
    clock.turn(Duration.ofMinutes(29));
    attendance.arrive(TARO);
    assertThat(attendance.of(TARO)).isEqualTo(AWAY);
    assertThat(attendance.decidedBy(TARO)).contains(JIRO);
    attendance.choose(TARO, AVAILABLE);
    assertThat(attendance.decidedBy(TARO)).isEmpty();
  }

  @Test
  void whatASupervisorDecidedEndsWithTheLogoutAndWithALongAbsence() {
    attendance.arrive(TARO);
    attendance.set(TARO, AWAY, Optional.empty(), JIRO);
    attendance.leave(TARO, PresenceCause.LOGGED_OUT);
    attendance.arrive(TARO);
    assertThat(attendance.of(TARO)).isEqualTo(AVAILABLE);
    attendance.set(TARO, AWAY, Optional.empty(), JIRO);
    attendance.leave(TARO);
    clock.turn(Duration.ofMinutes(30));
    attendance.arrive(TARO);
    assertThat(attendance.of(TARO)).isEqualTo(AVAILABLE);
  }

  @Test
  void whatTheyChoseThemselvesOutlastsBoth() {
    attendance.arrive(TARO);
    attendance.away(TARO, AwayReason.MEAL);
    attendance.leave(TARO, PresenceCause.LOGGED_OUT);
    clock.turn(Duration.ofHours(12));
    attendance.arrive(TARO);
    assertThat(attendance.of(TARO)).isEqualTo(AWAY);
  }

  @Test
  void awayOutlastsAClosedDesk() {
    attendance.arrive(TARO);
    attendance.choose(TARO, AWAY);
    attendance.leave(TARO);
    attendance.arrive(TARO);
    assertThat(attendance.of(TARO)).isEqualTo(AWAY);
    attendance.choose(TARO, AVAILABLE);
    assertThat(attendance.available()).containsExactly(TARO);
  }

  @Test
  void choosingWhileNotThereWaitsForTheArrival() {
    attendance.choose(TARO, AWAY);
    assertThat(attendance.of(TARO)).isEqualTo(OFFLINE);
    assertThat(told).isEmpty();
  }

  @Test
  void tellsOnlyOfChanges() {
    attendance.arrive(TARO);
    attendance.choose(TARO, AVAILABLE);
    attendance.leave(JIRO);
    assertThat(told).hasSize(1);
  }

  @Test
  void nobodyChoosesToBeOffline() {
    assertThatIllegalArgumentException().isThrownBy(() -> attendance.choose(TARO, OFFLINE));
  }

  @Test
  void tellsOfAnotherReasonAndKeepsIt() {
    attendance.arrive(TARO);
    attendance.away(TARO, AwayReason.MEAL);
    attendance.away(TARO, AwayReason.MEETING);
    assertThat(attendance.status(TARO).reason()).contains(AwayReason.MEETING);
    assertThat(told).hasSize(3);
    attendance.choose(TARO, AVAILABLE);
    assertThat(attendance.status(TARO).reason()).isEmpty();
  }

  @Test
  void movesOnlyFromTheStatusThatWasMeant() {
    attendance.arrive(TARO);
    Status available = attendance.status(TARO);
    attendance.choose(TARO, WRAP_UP);
    attendance.moveAway(TARO, available, AwayReason.INACTIVE);
    assertThat(attendance.of(TARO)).isEqualTo(WRAP_UP);
    attendance.move(TARO, attendance.status(TARO), AVAILABLE);
    assertThat(attendance.of(TARO)).isEqualTo(AVAILABLE);
  }

  @Test
  void isGivenNothingInWrapUp() {
    attendance.arrive(TARO);
    attendance.choose(TARO, WRAP_UP);
    assertThat(attendance.available()).isEmpty();
    assertThat(attendance.present()).containsExactly(TARO);
  }

  @Test
  void countsRightWhenManyDesksOpenAtOnce() throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int desk = 0; desk < 500; desk++) {
        AgentId agent = desk % 2 == 0 ? TARO : JIRO;
        threads.execute(
            () -> {
              attendance.arrive(agent);
              attendance.leave(agent);
            });
      }
      threads.execute(() -> attendance.arrive(TARO));
    }
    assertThat(attendance.available()).containsExactly(TARO);
    attendance.leave(TARO);
    assertThat(attendance.available()).isEmpty();
    assertThat(told().getLast()).isEqualTo(OFFLINE);
  }

  @Test
  void saysByWhatAndByWhomItChanged() {
    attendance.arrive(TARO);
    attendance.set(TARO, AWAY, Optional.of(AwayReason.MEETING), JIRO);
    attendance.choose(TARO, AVAILABLE);
    attendance.moveAway(TARO, attendance.status(TARO), AwayReason.MISSED);
    attendance.leave(TARO, PresenceCause.LOST);
    assertThat(told)
        .extracting(each -> ((PresenceChanged) each).cause())
        .containsExactly(
            PresenceCause.ARRIVED,
            PresenceCause.SUPERVISOR,
            PresenceCause.OWN,
            PresenceCause.MISSED,
            PresenceCause.LOST);
    assertThat(((PresenceChanged) told.get(1)).by()).contains(JIRO);
  }

  private List<Presence> told() {
    return told.stream().map(each -> ((PresenceChanged) each).presence()).toList();
  }
}
