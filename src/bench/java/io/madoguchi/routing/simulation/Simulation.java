package io.madoguchi.routing.simulation;

import io.madoguchi.routing.simulation.Estimator.Said;
import io.madoguchi.routing.simulation.Scenario.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Plays the days of a scenario, event by event. Whoever's place is new or another is told what each
 * estimator says; how it turned out is scored when they are served.
 */
final class Simulation {

  private static final double NIGHT = 24 * 3600;

  private final Scenario scenario;
  private final SplittableRandom random;
  private final Map<Estimator, Score> scores = new LinkedHashMap<>();
  private final PriorityQueue<Happening> ahead =
      new PriorityQueue<>(
          Comparator.comparingDouble(Happening::at).thenComparingLong(Happening::number));
  private final TreeSet<Waiter> line = new TreeSet<>(Waiter.ORDER);
  private final List<Person> people = new ArrayList<>();
  private double now;
  private long happenings;
  private int visitors;

  private record Happening(double at, long number, Runnable what) {}

  Simulation(Scenario scenario, long seed, List<Estimator> estimators) {
    this.scenario = scenario;
    this.random = new SplittableRandom(seed);
    estimators.forEach(each -> scores.put(each, new Score()));
    scenario.seats().forEach(seat -> people.add(new Person(seat)));
  }

  Map<Estimator, Score> run() {
    for (int day = 0; day < scenario.days(); day++) {
      plan(day * NIGHT);
    }
    for (Happening next = ahead.poll(); next != null; next = ahead.poll()) {
      now = next.at();
      next.what().run();
      serve();
      tell();
    }
    return scores;
  }

  private void plan(double opening) {
    people.forEach(person -> plan(person, opening));
    for (Flow flow : scenario.flows()) {
      flow.arrivals()
          .of(Scenario.DAY, random)
          .forEach(after -> at(opening + after, () -> arrive(flow)));
    }
  }

  private void plan(Person person, double opening) {
    double end = Math.min(person.seat.to(), Scenario.DAY);
    at(opening + person.seat.from(), () -> person.there = true);
    if (end < Scenario.DAY) {
      at(opening + end, () -> person.there = false);
    }
    if (person.seat.stays() < Double.POSITIVE_INFINITY) {
      double goes = opening + person.seat.stays() * random.nextExponential();
      while (goes < opening + end) {
        double back = goes + person.seat.away() * (0.5 + random.nextDouble());
        at(goes, () -> person.there = false);
        at(back, () -> person.there = true);
        goes = back + person.seat.stays() * random.nextExponential();
      }
    }
  }

  private void arrive(Flow flow) {
    Waiter waiter =
        new Waiter(
            visitors++,
            flow.team(),
            random.nextDouble() < flow.high(),
            now,
            Math.max(5, flow.handling().draw(random)));
    line.add(waiter);
    scores.keySet().forEach(each -> each.joined(waiter, now));
    if (flow.patience() < Double.POSITIVE_INFINITY) {
      at(now + flow.patience() * random.nextExponential(), () -> giveUp(waiter));
    }
  }

  private void giveUp(Waiter waiter) {
    if (line.contains(waiter)) {
      waiter.gone = true;
      scores.keySet().forEach(each -> each.gaveUp(waiter, now));
    }
  }

  /** As long as somebody has room for somebody. */
  private void serve() {
    for (Waiter waiter : List.copyOf(line)) {
      people.stream()
          .filter(each -> each.room() > 0 && each.serves(waiter.team) && !each.reaching)
          .max(Comparator.comparingInt(Person::room))
          .ifPresent(person -> turnTo(waiter, person));
    }
  }

  private void turnTo(Waiter waiter, Person person) {
    if (scenario.reaction() == 0) {
      take(waiter, person);
    } else {
      person.reaching = true;
      at(now + scenario.reaction() * (0.5 + random.nextExponential() / 2), () -> reach(person));
    }
  }

  private void reach(Person person) {
    person.reaching = false;
    line.stream()
        .filter(each -> person.room() > 0 && person.serves(each.team))
        .findFirst()
        .ifPresent(next -> take(next, person));
  }

  private void take(Waiter waiter, Person person) {
    line.remove(waiter);
    scores.values().forEach(each -> each.turned(waiter, now));
    if (waiter.gone) {
      return;
    }
    scores.keySet().forEach(each -> each.served(waiter, now));
    Person.Held held = new Person.Held(waiter.team, now);
    person.held.add(held);
    at(now + waiter.handling, () -> end(person, held));
  }

  private void end(Person person, Person.Held held) {
    person.held.remove(held);
    scores.keySet().forEach(each -> each.ended(held.team(), now, now - held.since()));
  }

  private void tell() {
    List<Waiter> here = line.stream().filter(each -> !each.gone).toList();
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Integer> moved = new ArrayList<>();
    for (int each = 0; each < here.size(); each++) {
      int place = places.merge(here.get(each).team, 1, Integer::sum);
      if (place != here.get(each).told) {
        here.get(each).told = place;
        moved.add(each);
      }
    }
    if (!moved.isEmpty()) {
      Counter counter = new Counter(now, here, people.stream().filter(each -> each.there).toList());
      scores.forEach(
          (estimator, score) -> {
            List<Optional<Said>> said = estimator.say(counter);
            moved.forEach(each -> score.said(here.get(each), now, said.get(each)));
          });
    }
  }

  private void at(double when, Runnable what) {
    ahead.add(new Happening(when, happenings++, what));
  }
}
