package io.madoguchi.routing;

import io.madoguchi.conversation.state.ConversationId;
import java.time.Instant;

/** A conversation that an agent may accept or decline until {@code until}. */
public record Offer(ConversationId conversation, Instant until) {}
