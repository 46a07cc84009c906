package io.madoguchi.staff.presence;

import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.AwayReason;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.PresenceCause;
import java.time.Instant;
import java.util.Optional;

/**
 * For how long somebody was present in one way.
 *
 * @param reason while away, when there is one
 * @param capacity conversations at once, meanwhile
 * @param to empty: it goes on
 * @param cause by what it began
 * @param by who else decided it, when somebody did
 */
public record Stretch(
    AgentId agent,
    Presence presence,
    Optional<AwayReason> reason,
    int capacity,
    Instant from,
    Optional<Instant> to,
    PresenceCause cause,
    Optional<AgentId> by) {}
