package io.madoguchi.routing.forecast;

import io.madoguchi.routing.forecast.Moment.Available;
import io.madoguchi.routing.forecast.Moment.Running;
import io.madoguchi.routing.forecast.Moment.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Foretells waits: plays the line forward many times and corrects the spread by how past estimates
 * turned out. Says nothing of a team without handling times or without an available agent. Not
 * thread-safe.
 */
public final class Forecaster {

  private static final int MOST_PLAYS = 100;
  private static final int LEAST_PLAYS = 25;

  /** Visitors played in all: far back in a long line the plays differ less. */
  private static final int WORK = 5_000;

  /** Told again, and learned from, when the position fell by a twentieth. */
  private static final double FURTHER = 0.95;

  /**
   * Outcomes of one wait that are kept as examples, so that one long wait does not drown others.
   */
  private static final int EXAMPLES = 6;

  private final Map<String, HandlingTimes> handled = new HashMap<>();
  private final Map<String, Restlessness> restless = new HashMap<>();
  private final Map<String, Calibration> calibrations = new HashMap<>();
  private final Map<String, Wait> waits = new HashMap<>();

  /** Somebody in the line, and what they were told. */
  private static final class Wait {
    final String team;
    final Instant since;
    final List<Note> notes = new ArrayList<>();
    int position = Integer.MAX_VALUE;

    Wait(String team, Instant since) {
      this.team = team;
      this.since = since;
    }
  }

  private record Note(Instant at, double centre, double spread, Range told, int times) {}

  /** A conversation of {@code team} ended after {@code took}. */
  public void ended(String team, Instant at, Duration took) {
    if (!tellsSomething(took)) {
      return;
    }
    handled.computeIfAbsent(team, _ -> new HandlingTimes()).add(at, took);
  }

  /** Somebody came into the line. */
  public void joined(Waiter waiter, Instant at) {
    waits.put(waiter.id(), new Wait(waiter.team(), at));
    if (waiter.high()) {
      restless(waiter.team()).first(at);
    }
  }

  /** Their wait is over: an agent has them. */
  public void served(String id, Instant at) {
    Wait wait = waits.remove(id);
    if (wait != null && tellsSomething(Duration.between(wait.since, at))) {
      restless(wait.team).waited(Duration.between(wait.since, at), true);
      Calibration calibration = calibrations.computeIfAbsent(wait.team, _ -> new Calibration());
      int step = (wait.notes.size() + EXAMPLES - 1) / EXAMPLES;
      for (int each = 0; each < wait.notes.size(); each++) {
        Note note = wait.notes.get(each);
        double seconds = seconds(note.at(), at);
        calibration.held(note.told().holds(seconds), note.times());
        if (each % step == step - 1) {
          calibration.learn(Outlook.score(seconds, note.centre(), note.spread()));
        }
      }
    }
  }

  /** They left the line without an agent. */
  public void gaveUp(String id, Instant at) {
    Wait wait = waits.remove(id);
    if (wait != null && tellsSomething(Duration.between(wait.since, at))) {
      restless(wait.team).waited(Duration.between(wait.since, at), false);
    }
  }

  /**
   * Whether others will take so long. Not so when it is less than nothing or more than what is ever
   * told: then the machine's clock was set meanwhile, or it lay over a weekend.
   */
  private static boolean tellsSomething(Duration took) {
    return !took.isNegative() && took.toMillis() / 1000.0 <= Rehearsal.HORIZON;
  }

  /**
   * Takes over what {@code past} has learned of its estimates and of the lines, of teams about
   * which nothing was learned here yet.
   */
  public void resume(Forecaster past) {
    past.calibrations.forEach(
        (team, learned) ->
            calibrations.merge(team, learned, (own, other) -> own.isFresh() ? other : own));
    past.restless.forEach(
        (team, learned) ->
            restless.merge(team, learned, (own, other) -> own.isFresh() ? other : own));
  }

  /** What everybody in the line is to be told, in its order; empty where nothing is known. */
  public List<Optional<Range>> tell(Moment moment) {
    List<Waiter> line = moment.line();
    Map<String, Rehearsal.Known> known = known(moment);
    Moment told = restrictedTo(known.keySet(), moment);
    int number = Math.clamp(WORK / (told.line().size() + 1), LEAST_PLAYS, MOST_PLAYS);
    double[][] plays = new double[told.line().size()][number];
    for (int play = 0; play < number; play++) {
      double[] once = Rehearsal.play(told, known, new SplittableRandom(play));
      for (int each = 0; each < once.length; each++) {
        plays[each][play] = once[each];
      }
    }
    Map<String, Integer> positions = new HashMap<>();
    List<Optional<Range>> all = new ArrayList<>();
    int next = 0;
    for (Waiter waiter : line) {
      int position = positions.merge(waiter.line(), 1, Integer::sum);
      if (known.containsKey(waiter.team())) {
        Outlook outlook = Outlook.of(plays[next++]);
        all.add(
            outlook.hopeless()
                ? Optional.empty()
                : Optional.of(tell(waiter, position, outlook, moment.at())));
      } else {
        all.add(Optional.empty());
      }
    }
    return all;
  }

  private Range tell(Waiter waiter, int position, Outlook outlook, Instant now) {
    Range range =
        calibrations.computeIfAbsent(waiter.team(), _ -> new Calibration()).range(outlook);
    Wait wait = waits.get(waiter.id());
    if (wait != null && position <= wait.position * FURTHER) {
      int times = wait.notes.isEmpty() ? 1 : wait.position - position;
      wait.position = position;
      wait.notes.add(new Note(now, outlook.centre(), outlook.spread(), range, times));
    }
    return range;
  }

  private Map<String, Rehearsal.Known> known(Moment moment) {
    Map<String, List<Double>> running = new HashMap<>();
    for (Available agent : moment.agents()) {
      for (Running each : agent.running()) {
        running
            .computeIfAbsent(each.team(), _ -> new ArrayList<>())
            .add(seconds(each.since(), moment.at()));
      }
    }
    Set<String> teams =
        Stream.concat(moment.line().stream().map(Waiter::team), running.keySet().stream())
            .collect(Collectors.toSet());
    Map<String, Rehearsal.Known> known = new HashMap<>();
    for (String team : teams) {
      HandlingTimes times = handled.getOrDefault(team, new HandlingTimes());
      times
          .at(moment.at(), running.getOrDefault(team, List.of()))
          .ifPresent(
              durations ->
                  known.put(
                      team,
                      new Rehearsal.Known(
                          durations, restless(team).givingUp(), restless(team).firsts())));
    }
    return known;
  }

  private static Moment restrictedTo(Set<String> teams, Moment moment) {
    return new Moment(
        moment.at(),
        moment.agents().stream()
            .map(
                agent ->
                    new Available(
                        agent.lines(),
                        agent.capacity(),
                        agent.running().stream()
                            .filter(each -> teams.contains(each.team()))
                            .toList()))
            .toList(),
        moment.line().stream().filter(each -> teams.contains(each.team())).toList());
  }

  private Restlessness restless(String team) {
    return restless.computeIfAbsent(team, _ -> new Restlessness());
  }

  private static double seconds(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toMillis() / 1000.0);
  }
}
