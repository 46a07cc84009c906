package io.madoguchi.routing.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * One house and its days.
 *
 * @param reaction mean seconds until an agent with room takes the next by hand; 0: the service
 *     assigns
 */
record Scenario(String name, int days, List<Flow> flows, List<Seat> seats, double reaction) {

  static final double DAY = 9 * 3600;

  /**
   * The visitors of one team.
   *
   * @param high share that is served before the others, 0 to 1
   * @param patience mean seconds after which they give up; infinite: never
   */
  record Flow(String team, Arrivals arrivals, Handling handling, double high, double patience) {}

  /**
   * One agent.
   *
   * @param from seconds after opening at which the shift begins
   * @param to and ends; a conversation that is running is finished
   * @param stays mean seconds between two breaks; infinite: none
   * @param away mean seconds of a break
   */
  record Seat(Set<String> teams, int capacity, double from, double to, double stays, double away) {}

  static Builder named(String name) {
    return new Builder(name);
  }

  /** Reads as a sentence. */
  static final class Builder {
    private final String name;
    private final List<Flow> flows = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private int days = 8;
    private double reaction;

    private Builder(String name) {
      this.name = name;
    }

    Builder days(int number) {
      days = number;
      return this;
    }

    Builder visitors(String team, Arrivals arrivals, Handling handling) {
      return visitors(team, arrivals, handling, 0, Double.POSITIVE_INFINITY);
    }

    Builder visitors(
        String team, Arrivals arrivals, Handling handling, double high, double patience) {
      flows.add(new Flow(team, arrivals, handling, high, patience));
      return this;
    }

    Builder agents(int number, int capacity, String... teams) {
      return shift(number, capacity, 0, Double.POSITIVE_INFINITY, teams);
    }

    Builder shift(int number, int capacity, double from, double to, String... teams) {
      seats.addAll(
          Collections.nCopies(
              number, new Seat(Set.of(teams), capacity, from, to, Double.POSITIVE_INFINITY, 0)));
      return this;
    }

    Builder restless(int number, int capacity, double stays, double away, String... teams) {
      seats.addAll(
          Collections.nCopies(
              number, new Seat(Set.of(teams), capacity, 0, Double.POSITIVE_INFINITY, stays, away)));
      return this;
    }

    Builder takenByHandAfter(double seconds) {
      reaction = seconds;
      return this;
    }

    Scenario build() {
      return new Scenario(name, days, List.copyOf(flows), List.copyOf(seats), reaction);
    }
  }
}
