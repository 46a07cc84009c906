package io.madoguchi.chat.desk;

import io.madoguchi.chat.screens.DeskBoard;
import io.madoguchi.chat.screens.DeskConnection;
import io.madoguchi.chat.screens.Mentions;
import io.madoguchi.conversation.ConversationId;
import io.madoguchi.routing.LostConversations;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Tells whoever comes back what happened meanwhile that is about them. */
@Component
class WhileAway {

  private final LostConversations lost;
  private final DeskBoard board;
  private final Mentions mentions;

  WhileAway(LostConversations lost, DeskBoard board, Mentions mentions) {
    this.lost = lost;
    this.board = board;
    this.mentions = mentions;
  }

  void tell(DeskConnection desk) {
    List<ConversationId> taken = lost.tell(desk.agent());
    if (!taken.isEmpty()) {
      desk.outbound().send(board.lost(taken));
    }
    try {
      mentions.greet(desk);
    } catch (DataAccessException _) {
      // They come with the next greeting; the desk is worth more than its mentions.
    }
  }
}
