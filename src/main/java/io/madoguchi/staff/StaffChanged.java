package io.madoguchi.staff;

/**
 * An account was changed (a Spring application event, published after the commit). Read it anew
 * from {@link Agents}.
 *
 * @param sessionsEnded whether the person is logged out by it, because the account was closed or
 *     has another role or password: open sockets are to be closed then
 */
public record StaffChanged(AgentId agent, boolean sessionsEnded) {}
