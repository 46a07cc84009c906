package io.madoguchi.routing.forecast;

import io.madoguchi.routing.forecast.Moment.Available;
import io.madoguchi.routing.forecast.Moment.Running;
import io.madoguchi.routing.forecast.Moment.Waiter;
import io.madoguchi.routing.forecast.Past.Held;
import io.madoguchi.routing.forecast.Past.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;

/**
 * Lets the past happen once more before a {@link Forecaster}, which tells and learns as if it had
 * been there. The log does not say who was available: an agent counts as being at the desk from the
 * first conversation of a stretch to the end of its last one.
 */
public final class Replay {

  /** A longer time without a conversation was a break, or the end of the day. */
  private static final Duration BREAK = Duration.ofMinutes(20);

  private final Forecaster forecaster = new Forecaster();
  private final ToIntFunction<String> capacity;
  private final TreeMap<Instant, List<Runnable>> events = new TreeMap<>();
  private final Map<String, List<Stretch>> stretches = new LinkedHashMap<>();
  private final Map<Stay, Waiter> line = new LinkedHashMap<>();
  private final List<Held> running = new ArrayList<>();

  /** When somebody was at the desk, and for which teams. */
  private record Stretch(Instant from, Instant until, List<String> teams) {

    boolean holds(Instant at) {
      return !at.isBefore(from) && !at.isAfter(until);
    }
  }

  private Replay(ToIntFunction<String> capacity) {
    this.capacity = capacity;
  }

  /**
   * @param capacity conversations at once, by agent
   * @param goOn asked before each forecast; once it says no, nothing more is told and learned
   * @return a forecaster that has seen it all
   */
  public static Forecaster of(Past past, ToIntFunction<String> capacity, BooleanSupplier goOn) {
    Replay replay = new Replay(capacity);
    // Ends before beginnings: whoever is served at that moment takes a slot that was free before.
    past.held().forEach(replay::end);
    past.stays().forEach(replay::leave);
    past.held().forEach(replay::begin);
    past.stays().forEach(replay::join);
    replay.stretch(past.held());
    replay.run(goOn);
    return replay.forecaster;
  }

  private void at(Instant at, Runnable happens) {
    events.computeIfAbsent(at, _ -> new ArrayList<>()).add(happens);
  }

  private void end(Held held) {
    at(
        held.until(),
        () -> {
          running.remove(held);
          if (held.ended()) {
            Duration took = Duration.between(held.from(), held.until());
            forecaster.ended(held.team(), held.until(), took);
          }
        });
  }

  private void leave(Stay stay) {
    at(
        stay.until(),
        () -> {
          line.remove(stay);
          if (stay.served()) {
            forecaster.served(stay.id(), stay.until());
          } else {
            forecaster.gaveUp(stay.id(), stay.until());
          }
        });
  }

  private void begin(Held held) {
    at(held.from(), () -> running.add(held));
  }

  private void join(Stay stay) {
    if (stay.from().isBefore(stay.until())) {
      at(
          stay.from(),
          () -> {
            Waiter waiter = new Waiter(stay.id(), stay.team(), stay.team(), stay.high());
            line.put(stay, waiter);
            forecaster.joined(waiter, stay.from());
          });
    }
  }

  private void stretch(List<Held> all) {
    all.stream()
        .sorted(Comparator.comparing(Held::from))
        .forEach(
            held -> {
              List<Stretch> own = stretches.computeIfAbsent(held.agent(), _ -> new ArrayList<>());
              Stretch last = own.isEmpty() ? null : own.getLast();
              if (last == null || held.from().isAfter(last.until().plus(BREAK))) {
                own.add(new Stretch(held.from(), held.until(), List.of(held.team())));
              } else {
                own.set(own.size() - 1, longer(last, held));
              }
            });
  }

  private static Stretch longer(Stretch stretch, Held held) {
    Instant until = held.until().isAfter(stretch.until()) ? held.until() : stretch.until();
    List<String> teams = new ArrayList<>(stretch.teams());
    if (!teams.contains(held.team())) {
      teams.add(held.team());
    }
    return new Stretch(stretch.from(), until, teams);
  }

  private void run(BooleanSupplier goOn) {
    boolean going = true;
    for (Map.Entry<Instant, List<Runnable>> event : events.entrySet()) {
      event.getValue().forEach(Runnable::run);
      going = going && goOn.getAsBoolean();
      if (going && !line.isEmpty()) {
        forecaster.tell(new Moment(event.getKey(), available(event.getKey()), inOrder()));
      }
    }
  }

  private List<Available> available(Instant at) {
    List<Available> available = new ArrayList<>();
    stretches.forEach(
        (agent, own) ->
            own.stream()
                .filter(stretch -> stretch.holds(at))
                .findFirst()
                .ifPresent(
                    stretch ->
                        available.add(
                            new Available(
                                Set.copyOf(stretch.teams()),
                                Math.max(1, capacity.applyAsInt(agent)),
                                running.stream()
                                    .filter(held -> held.agent().equals(agent))
                                    .map(held -> new Running(held.team(), held.from()))
                                    .toList()))));
    return available;
  }

  /** As the line is: the higher priority first, then who has waited longest. */
  private List<Waiter> inOrder() {
    return line.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Stay, Waiter> each) -> !each.getKey().high())
                .thenComparing(each -> each.getKey().from()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
