package io.madoguchi.report;

import java.util.Set;

/**
 * Whose figures: a team's, an agent's, an agent's within a team, or everybody's.
 *
 * @param team its id; empty: whatever team
 * @param agent their id; empty: whoever
 */
public record Who(String team, String agent) {

  public static final Who ALL = new Who("", "");

  /** Everybody to whom it counts what this one did. */
  Set<Who> levels() {
    return agent.isEmpty()
        ? team.isEmpty() ? Set.of(ALL) : Set.of(ALL, this)
        : team.isEmpty()
            ? Set.of(ALL, this)
            : Set.of(ALL, this, new Who(team, ""), new Who("", agent));
  }
}
