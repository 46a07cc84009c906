package io.madoguchi.chat.desk;

import io.madoguchi.chat.screens.DeskBoard;
import io.madoguchi.chat.screens.DeskConnection;
import io.madoguchi.chat.screens.Mentions;
import io.madoguchi.chat.screens.StaffingNews;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.routing.LostConversations;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whoever comes back what happened meanwhile that is about them. */
@Component
class WhileAway {

  private final LostConversations lost;
  private final DeskBoard board;
  private final Mentions mentions;
  private final StaffingNews staffing;

  WhileAway(LostConversations lost, DeskBoard board, Mentions mentions, StaffingNews staffing) {
    this.lost = lost;
    this.board = board;
    this.mentions = mentions;
    this.staffing = staffing;
  }

  void tell(DeskConnection desk) {
    List<ConversationId> taken = lost.tell(desk.agent());
    if (!taken.isEmpty()) {
      desk.outbound().send(board.lost(taken));
    }
    staffing.greet(desk);
    mentions.greet(desk);
  }
}
