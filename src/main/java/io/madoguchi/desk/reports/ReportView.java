package io.madoguchi.desk.reports;

import io.madoguchi.desk.figures.Figure;
import io.madoguchi.desk.figures.FigureList;
import io.madoguchi.desk.reports.Report.DayRow;
import io.madoguchi.desk.reports.Report.Row;
import io.madoguchi.language.Language;
import io.madoguchi.report.BotFigures;
import io.madoguchi.report.DaySheet;
import io.madoguchi.report.PastDays;
import io.madoguchi.report.PastDays.Counted;
import io.madoguchi.report.PastDays.State;
import io.madoguchi.report.ReportSettings;
import io.madoguchi.report.Staffed;
import io.madoguchi.report.TeamFigures;
import io.madoguchi.report.Who;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page's tables and drawings of the days' sheets. */
@Component
class ReportView {

  private static final int TOP_INTENTS = 15;

  private final PastDays past;
  private final Names names;
  private final ReportSettings settings;

  ReportView(PastDays past, Names names, ReportSettings settings) {
    this.past = past;
    this.names = names;
    this.settings = settings;
  }

  /**
   * @param team an id; empty: every team
   */
  Report of(Period period, String team, Language language) {
    List<Counted> days = past.between(period.from(), period.to());
    DaySheet all = DaySheet.sum(days.stream().map(Counted::sheet).toList());
    Map<String, String> teams = names.teams(language);
    boolean known = days.stream().anyMatch(day -> day.state() == State.COUNTED);
    return new Report(
        known ? figures(all, team) : List.of(),
        known && team.isEmpty() ? FigureList.bot(all.bot()) : List.of(),
        days.stream().map(day -> row(day, team)).toList(),
        team.isEmpty() && all.teams().size() > 1 ? teams(all, teams) : List.of(),
        agents(all, team),
        team.isEmpty() ? intents(all.bot(), language) : List.of(),
        charts(days, team),
        (int) days.stream().filter(day -> day.state() == State.COUNTING).count(),
        (int) days.stream().filter(day -> day.state() == State.NOTHING).count(),
        days.stream().anyMatch(day -> day.day().equals(past.today())),
        all.complete());
  }

  private List<Figure> figures(DaySheet sheet, String team) {
    List<Figure> all = new ArrayList<>(team(sheet, team));
    if (team.isEmpty()) {
      all.addAll(FigureList.staffed(sheet.together()));
    }
    return all;
  }

  private List<Figure> team(DaySheet sheet, String team) {
    TeamFigures figures = sheet.figures(new Who(team, ""));
    List<Figure> all = new ArrayList<>(FigureList.of(figures, settings));
    all.addAll(FigureList.later(figures, settings));
    return all;
  }

  private DayRow row(Counted day, String team) {
    List<Figure> figures = day.state() == State.COUNTED ? dayFigures(day.sheet(), team) : List.of();
    return new DayRow(day.day(), day.state().name().toLowerCase(Locale.ROOT), figures);
  }

  private List<Figure> dayFigures(DaySheet sheet, String team) {
    List<Figure> all = new ArrayList<>(figures(sheet, team));
    if (team.isEmpty()) {
      all.addAll(FigureList.bot(sheet.bot()));
    }
    return all;
  }

  private List<Row> teams(DaySheet sheet, Map<String, String> names) {
    return sheet.teams().stream()
        .map(team -> new Row(names.getOrDefault(team, team), team(sheet, team)))
        .toList();
  }

  /** How long they were there is of whatever team: nobody is there for one alone. */
  private List<Row> agents(DaySheet sheet, String team) {
    Map<String, String> agents = names.agents();
    return sheet.agents(team).stream()
        .map(
            agent -> {
              TeamFigures figures = sheet.figures(new Who(team, agent));
              Optional<Staffed> staffed =
                  sheet.presenceKnown()
                      ? Optional.of(sheet.staffed().getOrDefault(agent, Staffed.NONE))
                      : Optional.empty();
              return new Row(agents.getOrDefault(agent, agent), FigureList.agent(figures, staffed));
            })
        .sorted(Comparator.comparing(Row::name))
        .toList();
  }

  private List<Report.Intent> intents(BotFigures bot, Language language) {
    return bot.intents().entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TOP_INTENTS)
        .map(
            intent ->
                new Report.Intent(
                    names.intent(intent.getKey(), language),
                    intent.getValue(),
                    Math.round(100.0 * intent.getValue() / bot.answers())))
        .toList();
  }

  private static List<Chart> charts(List<Counted> days, String team) {
    List<Chart> charts = new ArrayList<>();
    charts.add(
        Chart.of(
            "waits",
            List.of("answered", "abandoned"),
            days.stream()
                .map(
                    day -> {
                      var answered = day.sheet().figures(new Who(team, "")).answered();
                      return column(
                          day, List.of(answered.part(), answered.whole() - answered.part()));
                    })
                .toList()));
    if (team.isEmpty()) {
      charts.add(
          Chart.of(
              "questions",
              List.of("answered", "unsure", "fallback"),
              days.stream()
                  .map(
                      day -> {
                        BotFigures bot = day.sheet().bot();
                        return column(
                            day, List.of(bot.answered().part(), bot.unsure(), bot.fallbacks()));
                      })
                  .toList()));
    }
    charts.removeIf(Chart::empty);
    return charts;
  }

  private static Chart.Column column(Counted day, List<Long> counts) {
    return new Chart.Column(day.day(), day.state() == State.COUNTED ? counts : List.of());
  }
}
