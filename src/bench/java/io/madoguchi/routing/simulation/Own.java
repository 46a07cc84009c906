package io.madoguchi.routing.simulation;

import io.madoguchi.routing.forecast.Forecaster;
import io.madoguchi.routing.forecast.Moment;
import io.madoguchi.routing.forecast.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What Madoguchi tells. */
final class Own implements Estimator {

  private final Forecaster forecaster = new Forecaster();

  @Override
  public String name() {
    return "Madoguchi";
  }

  @Override
  public void joined(Waiter waiter, double now) {
    forecaster.joined(known(waiter), instant(now));
  }

  @Override
  public void served(Waiter waiter, double now) {
    forecaster.served(id(waiter), instant(now));
  }

  @Override
  public void gaveUp(Waiter waiter, double now) {
    forecaster.gaveUp(id(waiter), instant(now));
  }

  @Override
  public void ended(String team, double now, double took) {
    forecaster.ended(team, instant(now), Duration.ofMillis((long) (took * 1000)));
  }

  @Override
  public List<Optional<Said>> say(Counter counter) {
    Moment moment =
        new Moment(
            instant(counter.now()),
            counter.people().stream().map(person -> known(person, counter)).toList(),
            counter.line().stream().map(Own::known).toList());
    return forecaster.tell(moment).stream().map(told -> told.map(Own::said)).toList();
  }

  private static Said said(Range range) {
    return Said.range(range.from() * 60.0, range.to() * 60.0);
  }

  private static Moment.Waiter known(Waiter waiter) {
    return new Moment.Waiter(id(waiter), waiter.team, waiter.team, waiter.high);
  }

  private static Moment.Available known(Person person, Counter counter) {
    return new Moment.Available(
        counter.line().stream()
            .map(waiter -> waiter.team)
            .filter(person::serves)
            .collect(Collectors.toSet()),
        person.seat.capacity(),
        person.held.stream()
            .map(held -> new Moment.Running(held.team(), instant(held.since())))
            .toList());
  }

  private static String id(Waiter waiter) {
    return Integer.toString(waiter.id);
  }

  private static Instant instant(double seconds) {
    return Instant.ofEpochMilli((long) (seconds * 1000));
  }
}
