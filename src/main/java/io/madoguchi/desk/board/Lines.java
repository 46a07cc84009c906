package io.madoguchi.desk.board;

import io.madoguchi.desk.board.Board.Line;
import io.madoguchi.desk.board.Board.Person;
import io.madoguchi.routing.LongestWait;
import io.madoguchi.routing.WaitingLine;
import io.madoguchi.staff.Presence;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The waiting lines, each with those who are there for it. */
@Component
class Lines {

  private final WaitingLine waiting;
  private final LongestWait longest;

  Lines(WaitingLine waiting, LongestWait longest) {
    this.waiting = waiting;
    this.longest = longest;
  }

  /** Teams for which somebody waits. */
  Set<String> teams() {
    return waiting.teams();
  }

  Line of(String team, String name, List<Person> present) {
    List<Person> serving = present.stream().filter(person -> person.agent().serves(team)).toList();
    return line(
        name,
        waiting.waitingFor(team).size(),
        longest.since(team),
        longest.alarms().containsKey(team),
        serving);
  }

  Line together(List<Line> lines, List<Person> present) {
    return line(
        "",
        lines.stream().mapToInt(Line::waiting).sum(),
        lines.stream().flatMap(each -> each.since().stream()).min(Comparator.naturalOrder()),
        lines.stream().anyMatch(Line::alarm),
        present);
  }

  private static Line line(
      String name, int waiting, Optional<Instant> since, boolean alarm, List<Person> serving) {
    return new Line(
        name,
        waiting,
        since,
        alarm,
        (int)
            serving.stream().filter(each -> each.status().presence() == Presence.AVAILABLE).count(),
        serving.size(),
        serving.stream().mapToInt(Person::load).sum(),
        serving.stream().mapToInt(each -> each.agent().capacity()).sum());
  }
}
