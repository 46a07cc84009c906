package io.madoguchi.conversation;

import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.PhaseName;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends conversations with the bot in which nobody has written for a while. */
@Component
class IdleConversations {

  private static final int AT_ONCE = 500;

  private final Conversations conversations;
  private final Responder responder;
  private final Clock clock;

  IdleConversations(Conversations conversations, Responder responder, Clock clock) {
    this.conversations = conversations;
    this.responder = responder;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
  void close() {
    Instant before = clock.instant().minus(responder.patience().closeWhenIdle());
    for (ConversationId id : conversations.restingIn(PhaseName.WITH_BOT, before, AT_ONCE)) {
      conversations.dispatch(id, new Command.Close(Party.IDLE, Optional.empty()));
    }
  }
}
