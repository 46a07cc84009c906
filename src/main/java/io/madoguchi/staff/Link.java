package io.madoguchi.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * A link that makes one account, once.
 *
 * @param id names it in the database and the audit log; not secret
 * @param madeBy empty: by the service itself
 * @param expires from then on it is worth nothing
 */
record Link(
    String id, Kind kind, Terms terms, Optional<AgentId> madeBy, Instant made, Instant expires) {

  enum Kind {
    /** For the first administrator; worth nothing once there is one. */
    SETUP,
    /** Made by an administrator for a colleague. */
    INVITATION
  }
}
