package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.staff.AgentId;
import jakarta.annotation.PostConstruct;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which agent holds which conversations; a mirror of the conversations with an agent. Thread-safe.
 */
@Component
@Order(1)
public class Holdings implements ConversationListener {

  private final Conversations conversations;
  private final Map<AgentId, Set<ConversationId>> held = new ConcurrentHashMap<>();

  Holdings(Conversations conversations) {
    this.conversations = conversations;
  }

  @PostConstruct
  void rebuild() {
    conversations
        .allIn(PhaseName.WITH_AGENT)
        .forEach(conversation -> add(conversation.phase(), conversation.id()));
  }

  @Override
  public void moved(ConversationMoved moved) {
    if (moved.before() instanceof WithAgent before) {
      held.computeIfPresent(
          before.agent(),
          (_, all) -> {
            all.remove(moved.after().id());
            return all.isEmpty() ? null : all;
          });
    }
    add(moved.after().phase(), moved.after().id());
  }

  private void add(Phase phase, ConversationId conversation) {
    if (phase instanceof WithAgent holder) {
      held.compute(
          holder.agent(),
          (_, all) -> {
            Set<ConversationId> more = all == null ? ConcurrentHashMap.newKeySet() : all;
            more.add(conversation);
            return more;
          });
    }
  }

  /** What {@code agent} holds now. */
  public Set<ConversationId> of(AgentId agent) {
    return Set.copyOf(held.getOrDefault(agent, Set.of()));
  }

  public int load(AgentId agent) {
    return held.getOrDefault(agent, Set.of()).size();
  }

  /** Whatever anybody holds. */
  public Set<ConversationId> all() {
    return held.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** Every agent who holds anything. */
  Set<AgentId> holders() {
    return Set.copyOf(held.keySet());
  }
}
