package io.madoguchi.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody came, went, or chose another presence or reason (a Spring application event, published
 * after {@link Attendance} shows it, in the order of the changes).
 *
 * @param status the new one; of whoever is offline, from when on
 * @param by who else decided it, when somebody did
 */
public record PresenceChanged(
    AgentId agent, Status status, PresenceCause cause, Optional<AgentId> by) {

  public Presence presence() {
    return status.presence();
  }

  public Instant at() {
    return status.since();
  }
}
