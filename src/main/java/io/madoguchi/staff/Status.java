package io.madoguchi.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody is doing at the desk.
 *
 * @param reason while away, when there is one
 * @param since when this presence or reason began
 */
public record Status(Presence presence, Optional<AwayReason> reason, Instant since) {

  boolean sameAs(Status other) {
    return presence == other.presence && reason.equals(other.reason);
  }
}
