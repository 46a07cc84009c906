package io.madoguchi.chat.visitor;

import io.madoguchi.chat.delivery.Delivery;
import io.madoguchi.chat.delivery.Follower;
import io.madoguchi.chat.delivery.ReadMarks;
import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.frames.Typing;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import org.springframework.stereotype.Component;

/**
 * What goes to and fro besides commands: events to listen to, and signs that are passed on and not
 * kept.
 */
@Component
class VisitorSigns {

  private final Conversations conversations;
  private final Delivery delivery;
  private final ReadMarks marks;
  private final DraftSettings drafts;

  VisitorSigns(
      Conversations conversations, Delivery delivery, ReadMarks marks, DraftSettings drafts) {
    this.conversations = conversations;
    this.delivery = delivery;
    this.marks = marks;
    this.drafts = drafts;
  }

  void listen(Follower follower) {
    delivery.add(follower);
  }

  void leave(Follower follower) {
    delivery.remove(follower);
  }

  void pass(VisitorConnection connection, ConversationId id, VisitorFrame frame) {
    switch (frame) {
      case VisitorFrame.Ping _ -> {
        long sequence = newest(id);
        connection.outbound().send(Json.frame("pong", f -> f.put("sequence", sequence)));
      }
      case VisitorFrame.Typing typing ->
          delivery.pass(
              id,
              EventJson.FOR_AGENTS,
              Typing.byVisitor(id, drafts.visitorDrafts() ? typing.text() : null));
      case VisitorFrame.Read read -> marks.mark(id, Math.min(read.sequence(), newest(id)));
      case VisitorFrame.Hello _, VisitorFrame.Identified _ -> {}
    }
  }

  private long newest(ConversationId id) {
    return conversations.find(id).map(Conversation::sequence).orElse(0L);
  }
}
