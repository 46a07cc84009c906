package io.madoguchi.routing.simulation;

import java.util.ArrayList;
import java.util.List;

/** An agent at work. */
final class Person {

  final Scenario.Seat seat;
  final List<Held> held = new ArrayList<>();
  boolean there;

  /** Reaching for the next visitor right now, where agents take by hand. */
  boolean reaching;

  /** A conversation that is running since {@code since}. */
  record Held(String team, double since) {}

  Person(Scenario.Seat seat) {
    this.seat = seat;
  }

  int room() {
    return there ? seat.capacity() - held.size() : 0;
  }

  boolean serves(String team) {
    return seat.teams().isEmpty() || seat.teams().contains(team);
  }
}
