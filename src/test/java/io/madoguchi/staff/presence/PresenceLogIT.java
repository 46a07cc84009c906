package io.madoguchi.staff.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.AwayReason;
import io.madoguchi.staff.Door;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.PresenceCause;
import io.madoguchi.staff.PresenceChanged;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffChanged;
import io.madoguchi.staff.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class PresenceLogIT extends Door {

  private static final AgentId SUPERVISOR = new AgentId("sachi");

  @Autowired Attendance attendance;
  @Autowired PresenceLog log;
  @Autowired PresenceRows rows;
  @Autowired PresenceRecorder recorder;
  @Autowired ApplicationEventPublisher events;

  private Agent taro;
  private Instant began;

  @BeforeEach
  void begin() {
    database.sql("delete from staff_presence").update();
    taro = somebody("taro", Role.AGENT);
    began = clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  @Test
  void keepsEveryChangeWithItsReasonAndCause() {
    attendance.arrive(taro.id());
    minutes(10);
    attendance.away(taro.id(), AwayReason.MEAL);
    minutes(30);
    attendance.set(taro.id(), Presence.AVAILABLE, Optional.empty(), SUPERVISOR);
    minutes(5);
    attendance.leave(taro.id(), PresenceCause.LOST);

    List<Stretch> kept = await(all -> all.size() == 4);
    assertThat(kept)
        .extracting(Stretch::presence, Stretch::reason, Stretch::cause, Stretch::by)
        .containsExactly(
            tuple(Presence.AVAILABLE, Optional.empty(), PresenceCause.ARRIVED, Optional.empty()),
            tuple(Presence.AWAY, Optional.of(AwayReason.MEAL), PresenceCause.OWN, Optional.empty()),
            tuple(
                Presence.AVAILABLE,
                Optional.empty(),
                PresenceCause.SUPERVISOR,
                Optional.of(SUPERVISOR)),
            tuple(Presence.OFFLINE, Optional.empty(), PresenceCause.LOST, Optional.empty()));
    assertThat(kept.get(1).from()).isEqualTo(began.plus(Duration.ofMinutes(10)));
    assertThat(kept.get(1).to()).contains(began.plus(Duration.ofMinutes(40)));
    assertThat(kept.get(3).to()).as("offline goes on").isEmpty();
  }

  @Test
  void whatAKilledServiceLeftOpenEndsWithItsLastSignOfLife() {
    Status available = new Status(Presence.AVAILABLE, Optional.empty(), clock.instant());
    rows.change(
        new PresenceChanged(taro.id(), available, PresenceCause.ARRIVED, Optional.empty()), 4);
    minutes(20);
    rows.seen();
    Instant seen = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    clock.turn(Duration.ofDays(3));
    rows.recover();
    rows.recover();

    assertThat(all())
        .extracting(Stretch::presence, Stretch::to, Stretch::cause)
        .containsExactly(
            tuple(Presence.AVAILABLE, Optional.of(seen), PresenceCause.ARRIVED),
            tuple(Presence.OFFLINE, Optional.empty(), PresenceCause.CRASHED));
  }

  @Test
  void anotherCapacityBeginsAnotherStretch() {
    attendance.arrive(taro.id());
    await(all -> all.size() == 1);
    minutes(10);
    agents.update(taro.withCapacity(2));
    events.publishEvent(new StaffChanged(taro.id(), false));
    events.publishEvent(new StaffChanged(taro.id(), false));
    minutes(10);
    attendance.leave(taro.id());

    assertThat(await(all -> all.size() == 3))
        .extracting(Stretch::capacity, Stretch::cause)
        .containsExactly(
            tuple(4, PresenceCause.ARRIVED),
            tuple(2, PresenceCause.CAPACITY),
            tuple(2, PresenceCause.CLOSED));
  }

  @Test
  void aClockSetBackMakesNoStretchNegative() {
    attendance.arrive(taro.id());
    minutes(-30);
    attendance.leave(taro.id());
    Stretch first =
        await(all -> all.size() == 2).stream()
            .filter(each -> each.presence() == Presence.AVAILABLE)
            .findAny()
            .orElseThrow();
    assertThat(first.to()).contains(first.from());
  }

  @Test
  void letsGoOfWhatIsTooOldButNotOfWhatGoesOn() {
    attendance.arrive(taro.id());
    minutes(10);
    attendance.leave(taro.id());
    await(all -> all.size() == 2);
    clock.turn(Duration.ofDays(401));
    recorder.forget();
    assertThat(all()).extracting(Stretch::presence).containsExactly(Presence.OFFLINE);
  }

  private void minutes(long minutes) {
    clock.turn(Duration.ofMinutes(minutes));
  }

  private List<Stretch> all() {
    return log.between(Instant.EPOCH, clock.instant().plus(Duration.ofDays(400)));
  }

  /** What is written is written beside the caller. */
  private List<Stretch> await(Predicate<List<Stretch>> wanted) {
    return Awaitility.await().until(this::all, wanted);
  }
}
