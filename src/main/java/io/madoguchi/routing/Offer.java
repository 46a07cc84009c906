package io.madoguchi.routing;

import io.madoguchi.conversation.state.ConversationId;
import java.time.Duration;
import java.time.Instant;

/**
 * A conversation that an agent may accept or decline.
 *
 * @param until when it ends; once the machine's clock was set, no time of that clock any more
 * @param remaining from now to its end, not negative
 */
public record Offer(ConversationId conversation, Instant until, Duration remaining) {}
