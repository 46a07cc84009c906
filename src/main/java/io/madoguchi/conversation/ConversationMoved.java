package io.madoguchi.conversation;

import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Phase;
import java.util.List;

/**
 * A conversation went on: what every {@link ConversationListener} is told after the commit.
 *
 * @param before the phase it was in
 * @param after the conversation now
 * @param events what was added, in order, at least one
 */
public record ConversationMoved(Phase before, Conversation after, List<Recorded> events) {}
