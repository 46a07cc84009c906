package io.madoguchi.chat.screens;

import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.staff.AgentId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells agents at once when a supervisor has taken a conversation from them, and who. */
@Component
class Withdrawals implements ConversationListener {

  private final DeskConnections desks;

  Withdrawals(DeskConnections desks) {
    this.desks = desks;
  }

  private record Withdrawn(String how, AgentId agent, String name) {}

  @Override
  public void moved(ConversationMoved moved) {
    if (moved.before() instanceof WithAgent held) {
      moved.events().stream()
          .flatMap(each -> withdrawn(each).stream())
          .filter(each -> !each.agent().equals(held.agent()))
          .findFirst()
          .ifPresent(each -> tell(held.agent(), moved, each));
    }
  }

  private static Optional<Withdrawn> withdrawn(Recorded recorded) {
    return switch (recorded.event()) {
      case Event.AgentJoined joined ->
          Optional.of(new Withdrawn("taken-over", joined.agent(), joined.name()));
      case Event.Moved gone -> Optional.of(new Withdrawn("moved", gone.agent(), gone.name()));
      case Event.Blocked blocked ->
          Optional.of(new Withdrawn("blocked", blocked.agent(), blocked.name()));
      default -> Optional.empty();
    };
  }

  private void tell(AgentId from, ConversationMoved moved, Withdrawn withdrawn) {
    String frame =
        Json.frame(
            "withdrawn",
            each ->
                each.put("conversation", moved.after().id().value())
                    .put("how", withdrawn.how())
                    .put("name", withdrawn.name()));
    desks.open().stream()
        .filter(desk -> desk.greeted() && desk.agent().equals(from))
        .forEach(desk -> desk.outbound().send(frame));
  }
}
