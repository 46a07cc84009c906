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
   * @param lines whom they serve; those who wait in another line are not for them
   * @param capacity conversations at once
   */
  public record Available(Set<String> lines, int capacity, List<Running> running) {

    public Available {
      lines = Set.copyOf(lines);
      running = List.copyOf(running);
    }

    boolean serves(String line) {
      return lines.contains(line);
    }
  }

  /** A conversation with an agent. */
  public record Running(String team, Instant since) {}

  /**
   * @param id of the conversation
   * @param line name of those whom the same agents may serve: team, language, skills
   * @param high served before the others
   */
  public record Waiter(String id, String team, String line, boolean high) {}
}
