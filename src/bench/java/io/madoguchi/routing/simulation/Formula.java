package io.madoguchi.routing.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What others tell: a formula of the position and the mean of a team's last 100 conversations. */
final class Formula implements Estimator {

  private static final int LAST = 100;

  private final String name;
  private final Rule rule;
  private final Map<String, Deque<Double>> took = new HashMap<>();

  private Formula(String name, Rule rule) {
    this.name = name;
    this.rule = rule;
  }

  private interface Rule {
    Said of(double mean, int position, String team, Counter counter);
  }

  /** (⌊(N−1) ÷ slots⌋ + 1) × mean. */
  static Formula comm100() {
    return new Formula(
        "Comm100",
        (mean, position, team, counter) ->
            Said.point(mean * ((position - 1) / counter.slots(team) + 1)));
  }

  /** Mean × (active ÷ 2 + queued) ÷ concurrency ÷ agents; queued read as those ahead. */
  static Formula pega() {
    return new Formula(
        "Pega",
        (mean, position, team, counter) ->
            Said.point(mean * (counter.active(team) / 2.0 + position - 1) / counter.slots(team)));
  }

  /** (⌊(N−1) ÷ sample size⌋ + 1) × mean, where the formula wanted the slots. */
  static Formula rocketChat() {
    return new Formula(
        "Rocket.Chat",
        (mean, position, team, counter) -> Said.point(mean * ((position - 1) / LAST + 1)));
  }

  /** What Madoguchi told at first: 0.6 to 1.5 times mean × position ÷ slots, in whole minutes. */
  static Formula before() {
    return new Formula(
        "before",
        (mean, position, team, counter) -> {
          int slots = counter.slots(team);
          int free = slots - counter.active(team);
          double minutes = mean * Math.max(0, position - free) / slots / 60;
          double from = Math.max(1, Math.floor(minutes * 0.6));
          return Said.range(from * 60, Math.max(from + 1, Math.ceil(minutes * 1.5)) * 60);
        });
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void ended(String team, double now, double seconds) {
    Deque<Double> last = took.computeIfAbsent(team, _ -> new ArrayDeque<>());
    last.addLast(seconds);
    if (last.size() > LAST) {
      last.removeFirst();
    }
  }

  @Override
  public List<Optional<Said>> say(Counter counter) {
    return IntStream.range(0, counter.line().size()).mapToObj(each -> say(counter, each)).toList();
  }

  private Optional<Said> say(Counter counter, int index) {
    String team = counter.line().get(index).team;
    Deque<Double> last = took.getOrDefault(team, new ArrayDeque<>());
    if (last.size() < 3 || counter.slots(team) == 0) {
      return Optional.empty();
    }
    double mean = last.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return Optional.of(rule.of(mean, counter.position(index), team, counter));
  }
}
