package io.madoguchi.report;

import static io.madoguchi.report.Story.TOKYO;
import static io.madoguchi.report.Story.beginsAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Party;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.PresenceCause;
import io.madoguchi.staff.presence.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Staffed time and occupancy, each on a stretch or two. */
class StaffCountTests {

  private static final Day FIRST = Day.of(Instant.parse("2026-11-01T03:00:00Z"), TOKYO);

  @Test
  void occupancyIsConversationTimeOfOnlineTimeTimesCapacity() {
    Staffed hana =
        count(
            List.of(stretch(Presence.AVAILABLE, 4, "10:00", "12:00")),
            beginsAt("2026-11-01T10:00:00")
                .asksFor("a")
                .agentJoins()
                .minutes(60)
                .closedBy(Party.AGENT),
            beginsAt("2026-11-01T10:30:00")
                .asksFor("a")
                .agentJoins()
                .minutes(60)
                .closedBy(Party.AGENT));
    assertThat(hana.online()).isEqualTo(Duration.ofHours(2));
    assertThat(hana.roomTime()).isEqualTo(Duration.ofHours(8));
    assertThat(hana.busyTime()).isEqualTo(Duration.ofHours(2));
    assertThat(hana.percent()).isEqualTo(25);
  }

  @Test
  void whatIsHeldWhileAwayCountsOnNeitherSide() {
    Staffed hana =
        count(
            List.of(
                stretch(Presence.AVAILABLE, 2, "10:00", "11:00"),
                stretch(Presence.AWAY, 2, "11:00", "12:00"),
                stretch(Presence.WRAP_UP, 2, "12:00", "12:30")),
            beginsAt("2026-11-01T10:30:00")
                .asksFor("a")
                .agentJoins()
                .minutes(120)
                .closedBy(Party.AGENT));
    assertThat(hana.awayTime()).isEqualTo(Duration.ofHours(1));
    assertThat(hana.online()).isEqualTo(Duration.ofMinutes(90));
    assertThat(hana.roomTime()).isEqualTo(Duration.ofHours(3));
    assertThat(hana.busyTime()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void bothAreCutAtMidnightAndWhatGoesOnLastsUntilNow() {
    Staffed hana =
        count(
            List.of(
                new Stretch(
                    new AgentId("hana"),
                    Presence.AVAILABLE,
                    Optional.empty(),
                    1,
                    at("2026-10-31T23:00:00"),
                    Optional.empty(),
                    PresenceCause.ARRIVED,
                    Optional.empty())),
            beginsAt("2026-10-31T23:30:00").asksFor("a").agentJoins());
    assertThat(hana.online()).as("midnight to the next").isEqualTo(Duration.ofHours(24));
    assertThat(hana.percent()).isEqualTo(100);
  }

  @Test
  void theDayOnWhichTheClockIsSetBackHasAnHourMore() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Day day = Day.of(Instant.parse("2026-10-25T10:00:00Z"), berlin);
    Stretch always =
        new Stretch(
            new AgentId("hana"),
            Presence.AVAILABLE,
            Optional.empty(),
            1,
            day.from().minusSeconds(7_200),
            Optional.of(day.to().plusSeconds(7_200)),
            PresenceCause.ARRIVED,
            Optional.empty());
    assertThat(new StaffCount(day, day.to(), List.of(always)).staffed().get("hana").online())
        .isEqualTo(Duration.ofHours(25));
  }

  @Test
  void moreThanTheCapacityIsSaidAsItIs() {
    Staffed hana =
        count(
            List.of(stretch(Presence.AVAILABLE, 1, "10:00", "11:00")),
            beginsAt("2026-11-01T10:00:00")
                .asksFor("a")
                .agentJoins()
                .minutes(60)
                .closedBy(Party.AGENT),
            beginsAt("2026-11-01T10:00:00")
                .asksFor("a")
                .agentJoins()
                .minutes(30)
                .closedBy(Party.AGENT));
    assertThat(hana.percent()).isEqualTo(150);
  }

  private static Staffed count(List<Stretch> stretches, Story... stories) {
    StaffCount count = new StaffCount(FIRST, FIRST.to(), stretches);
    List.of(stories).forEach(story -> count.add(story.course()));
    return count.staffed().get("hana");
  }

  private static Stretch stretch(Presence presence, int capacity, String from, String to) {
    return new Stretch(
        new AgentId("hana"),
        presence,
        Optional.empty(),
        capacity,
        at("2026-11-01T" + from + ":00"),
        Optional.of(at("2026-11-01T" + to + ":00")),
        PresenceCause.OWN,
        Optional.empty());
  }

  private static Instant at(String wallClock) {
    return LocalDateTime.parse(wallClock).atZone(TOKYO).toInstant();
  }
}
