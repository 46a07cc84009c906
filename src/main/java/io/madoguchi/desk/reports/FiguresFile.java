package io.madoguchi.desk.reports;

import io.madoguchi.language.Language;
import io.madoguchi.report.BotFigures;
import io.madoguchi.report.DaySheet;
import io.madoguchi.report.PastDays;
import io.madoguchi.report.PastDays.Counted;
import io.madoguchi.report.PastDays.State;
import io.madoguchi.report.Ratio;
import io.madoguchi.report.Staffed;
import io.madoguchi.report.TeamFigures;
import io.madoguchi.report.Times;
import io.madoguchi.report.Who;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Every number of the report, a row for each day, each team of it and each agent: what people add
 * up themselves. Written row by row.
 */
@Component
class FiguresFile {

  /** 92 days of a thousand agents in a few teams. */
  private static final int MOST_ROWS = 200_000;

  private final PastDays past;
  private final Names names;
  private final MessageSource messages;

  FiguresFile(PastDays past, Names names, MessageSource messages) {
    this.past = past;
    this.names = names;
    this.messages = messages;
  }

  /**
   * @param team an id; empty: every team
   */
  void write(Period period, String team, Language language, Writer writer) throws IOException {
    Map<String, String> teams = names.teams(language);
    Map<String, String> agents = names.agents();
    writer.write(Csv.BYTE_ORDER_MARK);
    Csv header = header(language.locale());
    header.end(writer);
    int columns = header.size();
    int rows = 0;
    for (Counted day : past.between(period.from(), period.to())) {
      DaySheet sheet = day.sheet();
      if (day.state() != State.COUNTED) {
        begin(day, "", "", language).end(writer, columns);
        continue;
      }
      if (team.isEmpty()) {
        Csv row = begin(day, "", "", language);
        bot(staffed(people(row, sheet.figures(Who.ALL)), sheet.together()), sheet.bot())
            .end(writer, columns);
      }
      for (String each : sheet.teams()) {
        if (team.isEmpty() || team.equals(each)) {
          Csv row = begin(day, teams.getOrDefault(each, each), "", language);
          people(row, sheet.figures(new Who(each, ""))).end(writer, columns);
        }
      }
      for (String agent : sheet.agents(team)) {
        if (rows++ > MOST_ROWS) {
          return;
        }
        Csv row =
            begin(day, teams.getOrDefault(team, team), agents.getOrDefault(agent, agent), language);
        Optional<Staffed> staffed =
            sheet.presenceKnown() && team.isEmpty()
                ? Optional.of(sheet.staffed().getOrDefault(agent, Staffed.NONE))
                : Optional.empty();
        staffed(people(row, sheet.figures(new Who(team, agent))), staffed).end(writer, columns);
      }
    }
  }

  private Csv header(Locale locale) {
    Csv row = new Csv();
    for (String column : messages.getMessage("reports.csv", null, locale).split(",")) {
      row.text(column.strip());
    }
    return row;
  }

  private Csv begin(Counted day, String team, String agent, Language language) {
    String state = day.state().name().toLowerCase(Locale.ROOT);
    return new Csv()
        .text(day.day().toString())
        .text(messages.getMessage("reports.csv." + state, null, language.locale()))
        .text(team)
        .text(agent);
  }

  private static Csv people(Csv row, TeamFigures figures) {
    row.number(figures.handled());
    ratio(row, figures.answered());
    row.number(figures.shortLeaves());
    times(row, figures.answerSpeed());
    ratio(row, figures.inTime());
    times(row, figures.firstResponse());
    times(row, figures.handling());
    ratio(row, figures.resolved());
    times(row, figures.resolution());
    ratio(row, figures.satisfied());
    ratio(row, figures.oneTouch());
    return ratio(row, figures.reopened());
  }

  private static Csv staffed(Csv row, Optional<Staffed> known) {
    known.ifPresentOrElse(
        staffed ->
            row.seconds(Duration.ofMillis(staffed.available()))
                .seconds(Duration.ofMillis(staffed.wrapUp()))
                .seconds(staffed.awayTime())
                .seconds(staffed.busyTime())
                .seconds(staffed.roomTime()),
        () -> row.unknown(5));
    return row;
  }

  private static Csv bot(Csv row, BotFigures bot) {
    ratio(row, bot.contained());
    ratio(row, bot.strictlyContained());
    ratio(row, bot.handedOff());
    ratio(row, bot.answered());
    row.number(bot.unsure()).number(bot.fallbacks());
    return ratio(row, bot.helpful());
  }

  private static Csv ratio(Csv row, Ratio ratio) {
    return row.number(ratio.part()).number(ratio.whole());
  }

  private static Csv times(Csv row, Times times) {
    row.number(times.count());
    return times.known()
        ? row.seconds(times.mean()).seconds(times.median()).seconds(times.p90())
        : row.unknown(3);
  }
}
