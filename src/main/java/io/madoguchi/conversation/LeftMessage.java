package io.madoguchi.conversation;

import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.state.ConversationId;
import java.time.Instant;

/** What a visitor left for somebody to answer by e-mail. */
public record LeftMessage(ConversationId conversation, Instant at, Event.MessageLeft message) {}
