package io.madoguchi.staff.accounts;

import io.madoguchi.staff.Abilities;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.Teams;
import java.util.Locale;
import java.util.Set;

/** What an administrator decides about an account; see {@link Agent} for the meaning. */
public record Terms(Role role, int capacity, Set<String> teams, Abilities abilities) {

  public Terms(Role role, int capacity, Set<String> teams) {
    this(role, capacity, teams, Abilities.PLAIN);
  }

  public static Terms of(Agent agent) {
    return new Terms(agent.role(), agent.capacity(), agent.teams(), agent.abilities());
  }

  /** As the audit log shows it. */
  @Override
  public String toString() {
    return role.name().toLowerCase(Locale.ROOT)
        + ", capacity "
        + capacity
        + list("teams", teams)
        + list("languages", abilities.languages())
        + list("skills", abilities.skills());
  }

  private static String list(String name, Set<String> ids) {
    return ids.isEmpty() ? "" : ", " + name + " " + Teams.join(ids);
  }
}
