package io.madoguchi.conversation;

import java.time.Instant;

/** What a visitor left for somebody to answer by e-mail. */
public record LeftMessage(ConversationId conversation, Instant at, Event.MessageLeft message) {}
