package io.madoguchi.chat.desk;

import io.madoguchi.chat.screens.DeskConnection;
import io.madoguchi.chat.screens.Mentions;
import io.madoguchi.conversation.state.ConversationId;
import org.springframework.stereotype.Component;

/**
 * What follows from an agent's having a conversation before their eyes, besides being seen there.
 */
@Component
class Looks {

  private final SupervisorLog log;
  private final Mentions mentions;

  Looks(SupervisorLog log, Mentions mentions) {
    this.log = log;
    this.mentions = mentions;
  }

  void at(DeskConnection desk, ConversationId conversation) {
    log.looks(desk.agent(), conversation);
    mentions.looked(desk.agent(), conversation);
  }
}
