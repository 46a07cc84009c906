package io.madoguchi.staff;

/**
 * Somebody came, went, or chose another presence or reason (a Spring application event, published
 * after {@link Attendance} shows it, in the order of the changes).
 */
public record PresenceChanged(AgentId agent, Presence presence) {}
