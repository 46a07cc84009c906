package io.madoguchi.conversation;

import java.util.List;

/**
 * A conversation went on (a Spring application event). Published after the commit, in order, while
 * the conversation is still locked: listeners are quick and never dispatch on the same thread.
 *
 * @param before the phase it was in
 * @param after the conversation now
 * @param events what was added, in order, at least one
 */
public record ConversationMoved(Phase before, Conversation after, List<Recorded> events) {}
