package io.madoguchi.chat.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.audit.Audit;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What supervisors do, in the audit log: whom it concerns, and in which conversation. */
@Component
class SupervisorLog {

  /** Going back and forth between conversations is one watching. */
  private static final Duration ONE_WATCHING = Duration.ofMinutes(10);

  private final Audit audit;
  private final Conversations conversations;
  private final Agents agents;
  private final Cache<Watching, Boolean> lately =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(ONE_WATCHING).build();

  SupervisorLog(Audit audit, Conversations conversations, Agents agents) {
    this.audit = audit;
    this.conversations = conversations;
    this.agents = agents;
  }

  private record Watching(AgentId supervisor, ConversationId conversation) {}

  /**
   * Somebody has a conversation before their eyes; counts when they supervise and somebody else
   * holds it.
   */
  void looks(AgentId who, ConversationId conversation) {
    agents
        .find(who)
        .filter(each -> each.role().supervises())
        .ifPresent(supervisor -> looks(supervisor, conversation));
  }

  private void looks(Agent supervisor, ConversationId conversation) {
    Optional<WithAgent> held =
        conversations
            .find(conversation)
            .map(Conversation::phase)
            .flatMap(SupervisorLog::held)
            .filter(each -> !each.agent().equals(supervisor.id()));
    Watching watching = new Watching(supervisor.id(), conversation);
    if (held.isPresent() && lately.asMap().put(watching, true) == null) {
      write(supervisor, Audit.Action.WATCHED, held.get(), conversation, "");
    }
  }

  /**
   * @param before where the conversation stood
   * @param more what else should be known; nothing that a visitor wrote
   */
  void did(Agent by, Audit.Action what, Phase before, ConversationId conversation, String more) {
    held(before)
        .ifPresentOrElse(
            held -> write(by, what, held, conversation, more),
            () -> audit.write(Optional.of(by.id()), what, "", detail(conversation, more)));
  }

  private void write(
      Agent by, Audit.Action what, WithAgent held, ConversationId conversation, String more) {
    audit.write(Optional.of(by.id()), what, held.agent().value(), detail(conversation, more));
  }

  private static String detail(ConversationId conversation, String more) {
    return "conversation " + conversation + (more.isEmpty() ? "" : ", " + more);
  }

  private static Optional<WithAgent> held(Phase phase) {
    return phase instanceof WithAgent held ? Optional.of(held) : Optional.empty();
  }
}
