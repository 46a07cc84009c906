package io.madoguchi.staff;

import java.util.Set;

/**
 * Somebody who works here, whatever the role.
 *
 * @param login what they type to log in; lower case, unique
 * @param name what visitors and colleagues see
 * @param capacity how many conversations they hold at once, 1 to 20
 * @param teams ids of the teams they serve; empty: every team
 * @param abilities languages and skills
 * @param active false once an administrator has closed the account; it is never deleted, because
 *     transcripts name it
 */
public record Agent(
    AgentId id,
    String login,
    String name,
    Role role,
    int capacity,
    Set<String> teams,
    Abilities abilities,
    boolean active) {

  public static final int MAX_CAPACITY = 20;

  /** Somebody of every language and without particular skills. */
  public Agent(
      AgentId id,
      String login,
      String name,
      Role role,
      int capacity,
      Set<String> teams,
      boolean active) {
    this(id, login, name, role, capacity, teams, Abilities.PLAIN, active);
  }

  public Agent {
    if (capacity < 1 || capacity > MAX_CAPACITY) {
      throw new IllegalArgumentException(
          "capacity of agent " + id + " is " + capacity + ", allowed are 1 to " + MAX_CAPACITY);
    }
    teams = Set.copyOf(teams);
  }

  /**
   * @param next 1 to {@link #MAX_CAPACITY}
   */
  public Agent withCapacity(int next) {
    return new Agent(id, login, name, role, next, teams, abilities, active);
  }

  /** Whether conversations waiting for {@code team} may be given to them. */
  public boolean serves(String team) {
    return active && role.servesVisitors() && (teams.isEmpty() || teams.contains(team));
  }
}
