package io.madoguchi.report;

import static io.madoguchi.report.Story.TOKYO;
import static io.madoguchi.report.Story.beginsAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The definitions of the figures, each on a little log written by hand. */
class TallyTests {

  /** The first of November in Tokyo, which begins at 15:00 the day before in UTC. */
  private static final Day FIRST = Day.of(Instant.parse("2026-11-01T03:00:00Z"), TOKYO);

  private static final String TEN = "2026-11-01T10:00:00";
  private static final ReportSettings SETTINGS =
      new ReportSettings(Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofDays(3), false);

  @Test
  void oneServedConversationMakesEveryFigure() {
    TeamFigures team =
        figures(
                beginsAt(TEN)
                    .served("support")
                    .minutes(10)
                    .closedBy(Party.AGENT)
                    .wrappedUp(ClosingReason.RESOLVED)
                    .rated(5))
            .teams()
            .get("support");
    assertThat(team.handled()).isEqualTo(1);
    assertThat(team.answered()).isEqualTo(new Ratio(1, 1));
    assertThat(team.abandoned()).isEqualTo(new Ratio(0, 1));
    assertThat(team.answerSpeed().mean()).isEqualTo(Duration.ofMinutes(1));
    assertThat(team.inTime()).isEqualTo(new Ratio(1, 1));
    assertThat(team.firstResponse().mean()).isEqualTo(Duration.ofSeconds(90));
    assertThat(team.handling().mean()).isEqualTo(Duration.ofSeconds(630));
    assertThat(team.resolution().mean()).isEqualTo(Duration.ofSeconds(690));
    assertThat(team.resolved()).isEqualTo(new Ratio(1, 1));
    assertThat(team.satisfied()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void whoLeavesWithinTenSecondsCountsApart() {
    Figures figures =
        figures(
            beginsAt(TEN).asksFor("support").seconds(10).closedBy(Party.VISITOR),
            beginsAt(TEN).asksFor("support").seconds(11).cancels(),
            beginsAt(TEN).served("support"));
    assertThat(figures.all().shortLeaves()).isEqualTo(1);
    assertThat(figures.all().abandoned()).isEqualTo(new Ratio(1, 2));
    assertThat(figures.all().answered()).isEqualTo(new Ratio(1, 2));
  }

  @Test
  void whoLeavesBeforeTheServiceLevelIsNotHeldAgainstIt() {
    TeamFigures all =
        figures(
                beginsAt(TEN).asksFor("support").seconds(30).cancels(),
                beginsAt(TEN).asksFor("support").seconds(61).cancels(),
                beginsAt(TEN).asksFor("support").seconds(61).agentJoins(),
                beginsAt(TEN).asksFor("support").seconds(60).agentJoins())
            .all();
    assertThat(all.inTime()).isEqualTo(new Ratio(1, 3));
    assertThat(all.answered()).isEqualTo(new Ratio(2, 4));
  }

  @Test
  void everyWaitOfATransferredConversationCountsInItsTeam() {
    Figures figures =
        figures(
            beginsAt(TEN)
                .served("support")
                .minutes(5)
                .transferredTo("billing")
                .minutes(2)
                .agentJoins()
                .minutes(3)
                .transferredTo("support")
                .minutes(4)
                .agentJoins()
                .minutes(1)
                .closedBy(Party.AGENT));
    assertThat(figures.all().answered()).isEqualTo(new Ratio(3, 3));
    assertThat(figures.teams().get("billing").answerSpeed().mean())
        .isEqualTo(Duration.ofMinutes(2));
    assertThat(figures.teams().get("support").answerSpeed().mean())
        .isEqualTo(Duration.ofSeconds(150));
    assertThat(figures.all().handling())
        .as("one handling, the waits between left out")
        .isEqualTo(Times.of(List.of(Duration.ofSeconds(30 + 5 * 60 + 3 * 60 + 60))));
    assertThat(figures.teams().get("billing").handling().mean()).isEqualTo(Duration.ofMinutes(3));
    assertThat(figures.all().firstResponse().count()).isEqualTo(1);
    assertThat(figures.all().handled()).isEqualTo(1);
  }

  @Test
  void theWaitAfterALostAgentBeginsWithTheLoss() {
    TeamFigures all =
        figures(
                beginsAt(TEN)
                    .served("support")
                    .minutes(20)
                    .agentIsLost("support")
                    .seconds(40)
                    .agentJoins())
            .all();
    assertThat(all.answerSpeed())
        .isEqualTo(Times.of(List.of(Duration.ofMinutes(1), Duration.ofSeconds(40))));
  }

  @Test
  void whoIsTransferredUnansweredStillWaitsForTheFirstResponse() {
    TeamFigures billing =
        figures(
                beginsAt(TEN)
                    .asksFor("support")
                    .minutes(1)
                    .agentJoins()
                    .minutes(1)
                    .transferredTo("billing")
                    .minutes(1)
                    .agentJoins()
                    .agentWrites())
            .teams()
            .get("billing");
    assertThat(billing.firstResponse().mean()).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void reopenedConversationIsOpenUntilItEndsAgain() {
    Story story =
        beginsAt(TEN)
            .served("support")
            .closedBy(Party.AGENT)
            .wrappedUp(ClosingReason.RESOLVED)
            .minutes(5)
            .reopens()
            .asksFor("support");
    assertThat(figures(story).all().resolved()).isEqualTo(new Ratio(0, 0));
    story.minutes(1).agentJoins().minutes(2).closedBy(Party.AGENT);
    TeamFigures all = figures(story).all();
    assertThat(all.resolved()).as("without a reason it is not resolved").isEqualTo(new Ratio(0, 1));
    assertThat(all.handling().count()).isEqualTo(2);
    assertThat(all.answered()).isEqualTo(new Ratio(2, 2));
    assertThat(all.handled()).isEqualTo(1);
  }

  @Test
  void botConversationClosedByIdleIsContained() {
    Figures figures =
        figures(
            beginsAt(TEN).visitorWrites().minutes(30).closedBy(Party.IDLE),
            beginsAt(TEN).minutes(30).closedBy(Party.IDLE),
            beginsAt(TEN).served("support").closedBy(Party.AGENT),
            beginsAt(TEN).visitorWrites());
    assertThat(figures.contained()).isEqualTo(new Ratio(1, 2));
    assertThat(figures.handedOff()).isEqualTo(new Ratio(1, 4));
    assertThat(figures.all().resolved())
        .as("the bot's own are not the agents'")
        .isEqualTo(new Ratio(0, 1));
  }

  @Test
  void closedByIdleInTheLineIsAbandoned() {
    TeamFigures all =
        figures(beginsAt(TEN).asksFor("support").minutes(30).closedBy(Party.IDLE)).all();
    assertThat(all.abandoned()).isEqualTo(new Ratio(1, 1));
    assertThat(all.resolved()).isEqualTo(new Ratio(0, 0));
    assertThat(all.handling().known()).isFalse();
  }

  @Test
  void whatBeganBeforeMidnightCountsOnTheDayItEnded() {
    Story story = beginsAt("2026-10-31T23:58:00").visitorWrites().asksFor("support").minutes(3);
    story.agentJoins().agentWrites().minutes(1).closedBy(Party.AGENT).rated(2);
    Figures first = figures(story);
    assertThat(first.all().answerSpeed().mean()).isEqualTo(Duration.ofMinutes(3));
    assertThat(first.all().handled()).isEqualTo(1);
    assertThat(first.all().satisfied()).isEqualTo(new Ratio(0, 1));
    assertThat(first.handedOff()).as("it began the day before").isEqualTo(new Ratio(0, 0));
    Figures before = figures(dayBefore(), List.of(story.course()));
    assertThat(before.all().answered()).isEqualTo(new Ratio(0, 0));
    assertThat(before.handedOff()).isEqualTo(new Ratio(1, 1));
    assertThat(before.teams()).isEmpty();
  }

  @Test
  void dayBeginsAtMidnightInTheTimeZone() {
    assertThat(FIRST.from()).isEqualTo(Instant.parse("2026-10-31T15:00:00Z"));
    assertThat(FIRST.has(FIRST.to())).isFalse();
    assertThat(dayBefore().has(FIRST.from())).isFalse();
  }

  @Test
  void wrapUpWrittenSoonIsWorkAndWrittenLateIsNot() {
    Story soon = beginsAt(TEN).served("support").closedBy(Party.AGENT).minutes(2);
    Story late = beginsAt(TEN).served("support").closedBy(Party.AGENT).minutes(61);
    soon.wrappedUp(ClosingReason.OTHER).minutes(1).wrappedUp(ClosingReason.RESOLVED);
    late.wrappedUp(ClosingReason.RESOLVED);
    assertThat(figures(soon).all().handling().mean()).isEqualTo(Duration.ofSeconds(150));
    assertThat(figures(late).all().handling().mean()).isEqualTo(Duration.ofSeconds(30));
    assertThat(figures(soon, late).all().resolved()).isEqualTo(new Ratio(2, 2));
  }

  @Test
  void theLastRatingCounts() {
    Story story = beginsAt(TEN).served("support").rated(1).seconds(5).rated(4);
    assertThat(figures(story).all().satisfied()).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void takenOverFromAColleagueIsOneHandlingWithoutAWait() {
    Story story = beginsAt(TEN).served("support").minutes(3).takenOver("support");
    story.minutes(2).backToBot();
    TeamFigures all = figures(story).all();
    assertThat(all.answered()).isEqualTo(new Ratio(1, 1));
    assertThat(all.handling()).isEqualTo(Times.of(List.of(Duration.ofSeconds(330))));
  }

  @Test
  void aWaitThatIsMovedGoesOnInTheOtherTeam() {
    Figures figures =
        figures(
            beginsAt(TEN).asksFor("support").minutes(2).movedTo("billing").minutes(3).cancels());
    assertThat(figures.teams()).containsOnlyKeys("billing");
    assertThat(figures.all().abandoned()).isEqualTo(new Ratio(1, 1));
    assertThat(figures(beginsAt(TEN).asksFor("a").minutes(2).movedTo("b").minutes(3).agentJoins()))
        .extracting(each -> each.all().answerSpeed().mean())
        .isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void aClockSetBackMakesNothingNegative() {
    Story story = beginsAt(TEN).asksFor("support").minutes(-5).agentJoins();
    assertThat(figures(story).all().answerSpeed().mean()).isEqualTo(Duration.ZERO);
  }

  @Test
  void oneEventAfterTheOtherIsTheSameAsAllAtOnce() {
    Story story = beginsAt(TEN).served("support").transferredTo("billing").minutes(1).agentJoins();
    story.closedBy(Party.AGENT).wrappedUp(ClosingReason.RESOLVED);
    Course course = new Course();
    story.log().forEach(course::add);
    assertThat(figures(FIRST, List.of(course))).isEqualTo(figures(story));
  }

  private static Day dayBefore() {
    return Day.of(FIRST.from().minusSeconds(1), TOKYO);
  }

  private static Figures figures(Story... stories) {
    return figures(FIRST, Stream.of(stories).map(Story::course).toList());
  }

  private static Figures figures(Day day, List<Course> courses) {
    return new Tally(day, SETTINGS, day.to(), List.of())
        .add(courses)
        .sheet(false, true)
        .figures(day.from());
  }
}
