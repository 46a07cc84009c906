package io.madoguchi.routing.simulation;

import java.util.List;
import java.util.Optional;

/** Says how long the wait will be, from what happened so far. */
interface Estimator {

  String name();

  /** What everybody in the line is told, in the line's order; empty: nothing is known. */
  List<Optional<Said>> say(Counter counter);

  default void joined(Waiter waiter, double now) {}

  default void served(Waiter waiter, double now) {}

  default void gaveUp(Waiter waiter, double now) {}

  default void ended(String team, double now, double took) {}

  /**
   * In seconds.
   *
   * @param from NaN for one who says a point only
   * @param to likewise
   */
  record Said(double from, double to, double middle) {

    static Said point(double seconds) {
      return new Said(Double.NaN, Double.NaN, seconds);
    }

    static Said range(double from, double to) {
      return new Said(from, to, (from + to) / 2);
    }
  }
}
