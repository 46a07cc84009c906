package io.madoguchi.routing.forecast;

import io.madoguchi.routing.forecast.Moment.Available;
import io.madoguchi.routing.forecast.Moment.Waiter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Plays the line forward once: running conversations end after a time drawn from what is left to
 * them, whoever is freed serves the next of their lines, visitors give up, others are let in first.
 */
final class Rehearsal {

  /** In seconds. What takes longer is not told anyway. */
  static final double HORIZON = 12 * 3600;

  private final Moment moment;
  private final Map<String, Team> teams = new HashMap<>();
  private final Map<String, Line> lines = new HashMap<>();
  private final SplittableRandom random;
  private final PriorityQueue<Slot> slots =
      new PriorityQueue<>((one, other) -> Double.compare(one.free(), other.free()));
  private final double[] waits;

  /** What is known of a team. */
  record Known(Durations durations, double givingUp, double firsts) {}

  /** A place at {@code agent}'s desk that is free from {@code free} on, in seconds from now. */
  private record Slot(double free, Available agent) {}

  /** A team in this play, and how much slower than known it is. */
  private record Team(Known known, double pace) {}

  private static final class Line {
    final Team team;
    final Deque<Integer> waiting = new ArrayDeque<>();

    /** When the next visitor comes who is served first. */
    double nextFirst;

    Line(Team team) {
      this.team = team;
    }
  }

  private Rehearsal(Moment moment, Map<String, Known> known, SplittableRandom random) {
    this.moment = moment;
    this.random = random;
    this.waits = new double[moment.line().size()];
    known.forEach((team, facts) -> teams.put(team, begin(facts)));
  }

  /**
   * Seconds that everybody in the line waits, had they the patience.
   *
   * @param known every team of {@code moment}
   */
  static double[] play(Moment moment, Map<String, Known> known, SplittableRandom random) {
    return new Rehearsal(moment, known, random).play();
  }

  private Team team(String id) {
    return Objects.requireNonNull(teams.get(id));
  }

  private Team begin(Known known) {
    double doubt = Math.min(1, known.durations().doubt());
    return new Team(known, Math.exp(doubt * random.nextGaussian()));
  }

  private Line begin(Team team) {
    Line line = new Line(team);
    line.nextFirst = next(0, team.known.firsts());
    return line;
  }

  private double next(double after, double rate) {
    return rate > 0 ? after + random.nextExponential() / rate : Double.POSITIVE_INFINITY;
  }

  private double[] play() {
    List<Waiter> line = moment.line();
    for (int each = 0; each < line.size(); each++) {
      Waiter waiter = line.get(each);
      lines.computeIfAbsent(waiter.line(), _ -> begin(team(waiter.team()))).waiting.addLast(each);
      waits[each] = HORIZON;
    }
    moment.agents().forEach(this::seat);
    int left = line.size();
    for (Slot slot = slots.poll(); slot != null && left > 0; slot = slots.poll()) {
      if (slot.free() >= HORIZON) {
        break;
      }
      left -= serve(slot);
    }
    return waits;
  }

  private void seat(Available agent) {
    agent
        .running()
        .forEach(
            running -> {
              double elapsed =
                  Math.max(0, Duration.between(running.since(), moment.at()).toMillis() / 1000.0);
              Team team = team(running.team());
              slots.add(
                  new Slot(
                      team.pace
                          * team.known
                              .durations()
                              .remaining(elapsed / team.pace, 1 - random.nextDouble()),
                      agent));
            });
    for (int free = agent.running().size(); free < agent.capacity(); free++) {
      slots.add(new Slot(0, agent));
    }
  }

  /** How many left the line. */
  private int serve(Slot slot) {
    int left = 0;
    for (Line line = next(slot); line != null; line = next(slot)) {
      if (letsFirstIn(line, slot.free())) {
        line.nextFirst = next(line.nextFirst, line.team.known.firsts());
        begin(slot, line.team);
        return left;
      }
      waits[line.waiting.removeFirst()] = slot.free();
      left++;
      double patience = next(0, line.team.known.givingUp());
      if (patience >= slot.free()) {
        begin(slot, line.team);
        return left;
      }
    }
    return left;
  }

  private void begin(Slot slot, Team team) {
    double handling = team.pace * team.known.durations().remaining(0, 1 - random.nextDouble());
    slots.add(new Slot(slot.free() + Math.max(1, handling), slot.agent()));
  }

  /** The line from which the freed agent takes; null when nobody is left for them. */
  private @Nullable Line next(Slot slot) {
    @Nullable Line best = null;
    for (Map.Entry<String, Line> each : lines.entrySet()) {
      Line line = each.getValue();
      boolean able = !line.waiting.isEmpty() && slot.agent().serves(each.getKey());
      if (able && (best == null || rank(line, slot.free()) < rank(best, slot.free()))) {
        best = line;
      }
    }
    return best;
  }

  /** Behind all who are served first already, before all others. */
  private int rank(Line line, double at) {
    int head = line.waiting.getFirst();
    return high(head) ? head - waits.length : letsFirstIn(line, at) ? -1 : head;
  }

  /** Whether somebody came meanwhile who is served before the next in the line. */
  private boolean letsFirstIn(Line line, double at) {
    return line.nextFirst < at && !high(line.waiting.getFirst());
  }

  private boolean high(int waiter) {
    return moment.line().get(waiter).high();
  }
}
