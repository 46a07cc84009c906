package io.madoguchi.routing.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The counter at one moment.
 *
 * @param agents who is available, and nobody else
 * @param line everybody who waits, all teams, in the order of service
 */
public record Moment(Instant at, List<Available> agents, List<Waiter> line) {

  public Moment {
    agents = List.copyOf(agents);
    line = List.copyOf(line);
  }

  /**
   * @param teams whom they serve; empty: everybody
   * @param capacity conversations at once
   */
  public record Available(Set<String> teams, int capacity, List<Running> running) {

    public Available {
      teams = Set.copyOf(teams);
      running = List.copyOf(running);
    }

    boolean serves(String team) {
      return teams.isEmpty() || teams.contains(team);
    }
  }

  /** A conversation with an agent. */
  public record Running(String team, Instant since) {}

  /**
   * @param id of the conversation
   * @param high served before the others
   */
  public record Waiter(String id, String team, boolean high) {}
}
