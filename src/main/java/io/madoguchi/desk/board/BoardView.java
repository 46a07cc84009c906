package io.madoguchi.desk.board;

import io.madoguchi.desk.board.Board.Line;
import io.madoguchi.desk.board.Board.Person;
import io.madoguchi.desk.figures.FigureList;
import io.madoguchi.knowledge.BotSettings;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.language.Language;
import io.madoguchi.report.Figures;
import io.madoguchi.report.ReportSettings;
import io.madoguchi.report.TodaysFigures;
import io.madoguchi.routing.Holdings;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.Presence;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Looks at the line, the staff and the figures, and makes one board of them. */
@Component
class BoardView {

  private final Lines lines;
  private final Agents agents;
  private final Attendance attendance;
  private final Holdings holdings;
  private final TodaysFigures figures;
  private final Surroundings surroundings;

  BoardView(
      Lines lines,
      Agents agents,
      Attendance attendance,
      Holdings holdings,
      TodaysFigures figures,
      Surroundings surroundings) {
    this.lines = lines;
    this.agents = agents;
    this.attendance = attendance;
    this.holdings = holdings;
    this.figures = figures;
    this.surroundings = surroundings;
  }

  /** What the board needs to know of the house. */
  @Component
  record Surroundings(KnowledgeBase knowledge, ReportSettings settings, Clock clock) {}

  Board now(Language language) {
    Map<String, String> names = teams(language);
    List<Agent> staff =
        agents.all().stream()
            .filter(agent -> agent.active() && agent.role().servesVisitors())
            .toList();
    List<Person> present =
        staff.stream()
            .map(agent -> person(agent, names))
            .filter(person -> person.status().presence() != Presence.OFFLINE)
            .sorted(
                Comparator.comparing((Person person) -> person.status().presence())
                    .thenComparing(person -> person.agent().name()))
            .toList();
    Figures today = figures.now();
    lines.teams().forEach(team -> names.putIfAbsent(team, team));
    List<Line> each =
        names.entrySet().stream()
            .map(team -> lines.of(team.getKey(), team.getValue(), present))
            .toList();
    return new Board(
        surroundings.clock().instant(),
        lines.together(each, present),
        each.size() > 1 ? each : List.of(),
        present,
        staff.size() - present.size(),
        FigureList.of(today, surroundings.settings()),
        today.teams().size() > 1 ? byTeam(today, names) : List.of(),
        today.complete());
  }

  private List<Board.TeamRow> byTeam(Figures today, Map<String, String> names) {
    return new TreeMap<>(today.teams())
        .entrySet().stream()
            .map(
                team ->
                    new Board.TeamRow(
                        names.getOrDefault(team.getKey(), team.getKey()),
                        FigureList.of(team.getValue(), surroundings.settings())))
            .toList();
  }

  private Person person(Agent agent, Map<String, String> names) {
    return new Person(
        agent,
        attendance.status(agent.id()),
        holdings.load(agent.id()),
        agent.teams().stream().sorted().map(team -> names.getOrDefault(team, team)).toList());
  }

  /** Names by id, in the order in which the bot lists them. */
  private Map<String, String> teams(Language language) {
    Map<String, String> names = new LinkedHashMap<>();
    for (BotSettings.Team team : surroundings.knowledge().current().bot().teams()) {
      names.put(team.id(), team.name().in(language));
    }
    return names;
  }
}
