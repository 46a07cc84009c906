package io.madoguchi.staff.accounts;

import io.madoguchi.staff.Abilities;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.Teams;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator fills in about an account.
 *
 * @param teams ids separated by commas, as {@code languages} and {@code skills}
 * @param active null when the box is not ticked
 */
record TermsForm(
    @NotNull Role role,
    @Min(1) @Max(Agent.MAX_CAPACITY) int capacity,
    @Size(max = 1500) @Nullable String teams,
    @Size(max = 1500) @Nullable String languages,
    @Size(max = 1500) @Nullable String skills,
    @Nullable Boolean active) {

  /** Empty when something in a list is not an id. */
  Optional<Terms> terms() {
    Optional<Set<String>> spoken = ids(languages);
    Optional<Set<String>> learned = ids(skills);
    return ids(teams)
        .filter(_ -> spoken.isPresent() && learned.isPresent())
        .map(
            served ->
                new Terms(role, capacity, served, new Abilities(spoken.get(), learned.get())));
  }

  private static Optional<Set<String>> ids(@Nullable String typed) {
    return Teams.typed(typed == null ? "" : typed);
  }

  boolean isActive() {
    return Boolean.TRUE.equals(active);
  }
}
