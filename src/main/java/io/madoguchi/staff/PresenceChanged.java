package io.madoguchi.staff;

/**
 * Somebody came, went, or chose to be away (a Spring application event, published after {@link
 * Attendance} shows it, in the order of the changes).
 */
public record PresenceChanged(AgentId agent, Presence presence) {}
