package io.madoguchi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.conversation.events.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of random conversations, against a plain count and against themselves later. */
class PastFiguresTests {

  private static final ReportSettings SETTINGS =
      new ReportSettings(Duration.ofMinutes(3), Duration.ofSeconds(40), Duration.ofDays(3), false);

  /** The clock is set back on the night to the second day: it has 25 hours. */
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 24);
  private static final int DAYS = 4;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void areWhatAPlainCountOverTheLogFinds(long seed) {
    List<List<Recorded>> logs = logs(seed, 400);
    for (Day day : days()) {
      NaiveCount naive = new NaiveCount(day, logs);
      DaySheet sheet = sheet(day, logs);
      TeamFigures all = sheet.figures(Who.ALL);
      assertThat(all.handled()).isEqualTo(naive.handled()).isPositive();
      assertThat(all.answerSpeed()).isEqualTo(Times.of(naive.answeredWaits()));
      assertThat(all.firstResponse()).isEqualTo(Times.of(naive.firstResponses()));
      assertThat(all.resolved()).isEqualTo(naive.resolved());
      assertThat(all.satisfied()).isEqualTo(naive.satisfied());
      assertThat(sheet.bot().contained()).isEqualTo(naive.contained());
      assertThat(sheet.bot().answered().part()).isEqualTo(naive.replies("answered")).isPositive();
      assertThat(sheet.bot().unsure()).isEqualTo(naive.replies("unsure")).isPositive();
      assertThat(sheet.bot().fallbacks()).isEqualTo(naive.replies("fallback")).isPositive();
      List<Duration> left = naive.leftWaits();
      long tooShort = left.stream().filter(each -> each.toMillis() <= 40_000).count();
      assertThat(all.shortLeaves()).isEqualTo(tooShort);
      assertThat(all.abandoned().part()).isEqualTo(left.size() - tooShort);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void ofAFinishedDayStayWhateverHappensAfterwards(long seed) {
    List<List<Recorded>> logs = logs(seed, 300);
    for (Day day : days()) {
      Instant settled = day.to().plus(Course.LONGEST_WRAP_UP);
      List<List<Recorded>> asOfThen =
          logs.stream()
              .map(log -> log.stream().filter(each -> !each.at().isAfter(settled)).toList())
              .filter(log -> !log.isEmpty())
              .toList();
      assertThat(sheet(day, asOfThen)).isEqualTo(sheet(day, logs));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10})
  void ofTeamsAndAgentsAddUpWhereOneDoesTheWork(long seed) {
    List<List<Recorded>> logs = logs(seed, 300);
    for (Day day : days()) {
      DaySheet sheet = sheet(day, logs);
      long byTeam =
          sheet.teams().stream()
              .mapToLong(team -> sheet.figures(new Who(team, "")).answerSpeed().count())
              .sum();
      long byAgent =
          sheet.agents("").stream()
              .mapToLong(agent -> sheet.figures(new Who("", agent)).answerSpeed().count())
              .sum();
      assertThat(byTeam).isEqualTo(byAgent).isEqualTo(sheet.figures(Who.ALL).answerSpeed().count());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void ofSeveralDaysRestOnEverySingleDuration(long seed) {
    List<List<Recorded>> logs = logs(seed, 300);
    List<DaySheet> sheets = days().stream().map(day -> sheet(day, logs)).toList();
    List<Duration> waits = new ArrayList<>();
    days().forEach(day -> waits.addAll(new NaiveCount(day, logs).answeredWaits()));
    assertThat(DaySheet.sum(sheets).figures(Who.ALL).answerSpeed()).isEqualTo(Times.of(waits));
  }

  private static List<List<Recorded>> logs(long seed, int many) {
    Random random = new Random(seed);
    Instant begin = FIRST.atStartOfDay(BERLIN).toInstant();
    List<List<Recorded>> logs = new ArrayList<>();
    for (int each = 0; each < many; each++) {
      logs.add(RandomLogs.one(random, begin, DAYS));
    }
    return logs;
  }

  private static List<Day> days() {
    List<Day> days = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      days.add(Day.of(FIRST.plusDays(day).atStartOfDay(BERLIN).toInstant(), BERLIN));
    }
    return days;
  }

  private static DaySheet sheet(Day day, List<List<Recorded>> logs) {
    Tally tally = new Tally(day, SETTINGS, day.to(), List.of());
    for (List<Recorded> log : logs) {
      Course course = new Course();
      for (Recorded recorded : log) {
        if (!course.addBefore(day.to(), recorded)) {
          break;
        }
      }
      tally.add(course);
    }
    return tally.sheet(false, true);
  }
}
