package io.madoguchi.chat.desk;

import io.madoguchi.chat.delivery.Delivery;
import io.madoguchi.chat.delivery.Follower;
import io.madoguchi.chat.delivery.ReadMarks;
import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.frames.Typing;
import io.madoguchi.chat.screens.DeskConnection;
import io.madoguchi.chat.screens.DeskUpdates;
import io.madoguchi.chat.screens.Viewers;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which transcripts a desk is sent, and which one of them is before its agent's eyes. */
@Component
class DeskWatches {

  private static final int MOST_WATCHED = 60;

  private final Conversations conversations;
  private final Delivery delivery;
  private final Viewers viewers;
  private final ReadMarks marks;
  private final DeskCommands commands;
  private final Looks looks;

  DeskWatches(
      Conversations conversations,
      Delivery delivery,
      Viewers viewers,
      ReadMarks marks,
      DeskCommands commands,
      Looks looks) {
    this.conversations = conversations;
    this.delivery = delivery;
    this.viewers = viewers;
    this.marks = marks;
    this.commands = commands;
    this.looks = looks;
  }

  void watch(DeskConnection desk, DeskFrame.Watch watch) {
    ConversationId id = Problem.conversation(watch.conversation(), null);
    Conversation conversation =
        conversations
            .find(id)
            .orElseThrow(
                () -> new Problem("unknown-conversation", null, "there is no conversation " + id));
    unwatch(desk, id);
    if (desk.watched().size() >= MOST_WATCHED) {
      throw new Problem(
          "too-many-watched", null, "at most " + MOST_WATCHED + " transcripts at once");
    }
    desk.outbound().send(DeskUpdates.heading(conversation));
    Follower follower =
        new Follower(
            id,
            conversations,
            desk.outbound(),
            EventJson.FOR_AGENTS,
            Math.clamp(watch.after(), 0, conversation.sequence()));
    desk.watched().put(id, follower);
    delivery.add(follower);
    desk.outbound().follow(follower);
    conversations.find(id).ifPresent(now -> follower.reached(now.sequence()));
    desk.outbound().send(viewers.frame(id));
    marks.frame(id).ifPresent(desk.outbound()::send);
  }

  void unwatch(DeskConnection desk, @Nullable String conversation) {
    unwatch(desk, Problem.conversation(conversation, null));
  }

  private void unwatch(DeskConnection desk, ConversationId id) {
    Follower follower = desk.watched().remove(id);
    if (follower != null) {
      delivery.remove(follower);
      desk.outbound().unfollow(follower);
    }
  }

  /** Nothing any more, for a socket that is gone. */
  void end(DeskConnection desk) {
    desk.watched().values().forEach(delivery::remove);
    viewers.look(desk, Optional.empty());
  }

  void look(DeskConnection desk, @Nullable String conversation) {
    Optional<ConversationId> now =
        Optional.ofNullable(conversation).map(each -> Problem.conversation(each, null));
    viewers.look(desk, now);
    now.ifPresent(each -> looks.at(desk, each));
  }

  /** Colleagues are told always, the visitor only when it is their agent who types. */
  void typing(DeskConnection desk, DeskFrame.Typing typing) {
    if (!desk.quota().allowsPassing()) {
      return;
    }
    ConversationId id = Problem.conversation(typing.conversation(), null);
    viewers.typing(desk, id);
    if (!typing.note()) {
      commands
          .heldBy(desk.agent(), id)
          .ifPresent(name -> delivery.pass(id, EventJson.FOR_VISITORS, Typing.byAgent(name)));
    }
  }
}
