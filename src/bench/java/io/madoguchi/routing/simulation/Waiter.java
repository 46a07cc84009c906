package io.madoguchi.routing.simulation;

import java.util.Comparator;

/** A visitor in the line. */
final class Waiter {

  static final Comparator<Waiter> ORDER =
      Comparator.comparing((Waiter each) -> !each.high)
          .thenComparingDouble(each -> each.since)
          .thenComparingInt(each -> each.id);

  final int id;
  final String team;
  final boolean high;
  final double since;
  final double handling;

  /** Gave up; kept in the line as a ghost, to learn how long the wait would have been. */
  boolean gone;

  /** The place told last; 0 before the first. */
  int told;

  Waiter(int id, String team, boolean high, double since, double handling) {
    this.id = id;
    this.team = team;
    this.high = high;
    this.since = since;
    this.handling = handling;
  }
}
