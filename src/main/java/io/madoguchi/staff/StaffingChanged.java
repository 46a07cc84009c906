package io.madoguchi.staff;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A supervisor decided something about a colleague, who is to be told (a Spring application event,
 * published after it holds).
 *
 * @param status the new one, when it was about presence
 * @param capacity the new one, when it was about that
 */
public record StaffingChanged(
    AgentId agent, AgentId by, String byName, Optional<Status> status, OptionalInt capacity) {}
