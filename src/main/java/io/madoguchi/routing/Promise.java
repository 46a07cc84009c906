package io.madoguchi.routing;

import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A slot of an agent that is kept for a conversation which still waits.
 *
 * @param until when an offer runs out; empty while the assignment is being stored
 */
record Promise(ConversationId conversation, AgentId agent, Optional<Instant> until) {

  boolean isOffer() {
    return until.isPresent();
  }

  Promise answered() {
    return new Promise(conversation, agent, Optional.empty());
  }
}
