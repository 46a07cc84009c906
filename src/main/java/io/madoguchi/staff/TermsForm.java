package io.madoguchi.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator fills in about an account.
 *
 * @param teams ids separated by commas
 * @param active null when the box is not ticked
 */
record TermsForm(
    @NotNull Role role,
    @Min(1) @Max(Agent.MAX_CAPACITY) int capacity,
    @Size(max = 1500) @Nullable String teams,
    @Nullable Boolean active) {

  /** Empty when the teams are not ids. */
  Optional<Terms> terms() {
    return Teams.typed(teams == null ? "" : teams).map(ids -> new Terms(role, capacity, ids));
  }

  boolean isActive() {
    return Boolean.TRUE.equals(active);
  }
}
