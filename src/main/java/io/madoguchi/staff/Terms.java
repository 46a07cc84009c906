package io.madoguchi.staff;

import java.util.Locale;
import java.util.Set;

/** What an administrator decides about an account; see {@link Agent} for the meaning. */
record Terms(Role role, int capacity, Set<String> teams) {

  /** As the audit log shows it. */
  @Override
  public String toString() {
    return role.name().toLowerCase(Locale.ROOT)
        + ", capacity "
        + capacity
        + (teams.isEmpty() ? "" : ", teams " + Teams.join(teams));
  }
}
