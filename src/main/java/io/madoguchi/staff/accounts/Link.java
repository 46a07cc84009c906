package io.madoguchi.staff.accounts;

import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A link that works once: makes an account, or sets a password.
 *
 * @param id names it in the database and the audit log; not secret
 * @param agent whose password; empty for links that make an account
 * @param madeBy empty: by the service itself
 * @param expires from then on it is worth nothing
 */
public record Link(
    String id,
    Kind kind,
    Terms terms,
    Optional<AgentId> agent,
    Optional<AgentId> madeBy,
    Instant made,
    Instant expires) {

  public enum Kind {
    /** For the first administrator; worth nothing once there is one. */
    SETUP,
    /** Made by an administrator for a colleague. */
    INVITATION,
    /** Made by an administrator for somebody who forgot their password. */
    PASSWORD
  }
}
