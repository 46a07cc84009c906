package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.conversation.state.Priority;
import io.madoguchi.staff.AgentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What is true at the counter, as one list of moves after the other adds up to it: no locks, no
 * mirrors, no promises. Complains of every move that must not be.
 */
final class SequentialModel {

  private final ToIntFunction<AgentId> capacity;
  private final Map<ConversationId, Phase> phases = new HashMap<>();
  private final Map<AgentId, Set<ConversationId>> held = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private int given;

  SequentialModel(ToIntFunction<AgentId> capacity) {
    this.capacity = capacity;
  }

  synchronized void moved(ConversationMoved moved) {
    ConversationId id = moved.after().id();
    Phase after = moved.after().phase();
    Phase before = phases.put(id, after);
    if (before != null && !before.equals(moved.before())) {
      complaints.add(id + " was " + before + " and moved from " + moved.before());
    }
    if (moved.before() instanceof WithAgent was && !of(was.agent()).remove(id)) {
      complaints.add(was.agent() + " let go of " + id + " without holding it");
    }
    if (after instanceof WithAgent now) {
      if (held.values().stream().anyMatch(theirs -> theirs.contains(id))) {
        complaints.add(id + " has a second agent, " + now.agent());
      }
      given += of(now.agent()).add(id) ? 1 : 0;
      if (of(now.agent()).size() > capacity.applyAsInt(now.agent())) {
        complaints.add(now.agent() + " holds more than their capacity: " + of(now.agent()));
      }
    }
  }

  private Set<ConversationId> of(AgentId agent) {
    return held.computeIfAbsent(agent, _ -> new HashSet<>());
  }

  synchronized List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** How often a conversation came to an agent. */
  synchronized int given() {
    return given;
  }

  synchronized Set<ConversationId> heldBy(AgentId agent) {
    return Set.copyOf(of(agent));
  }

  synchronized Map<ConversationId, Phase> phases() {
    return Map.copyOf(phases);
  }

  /** The order of service of {@code team}, worked out anew. */
  synchronized List<ConversationId> line(String team) {
    return phases.entrySet().stream()
        .filter(each -> each.getValue() instanceof Phase.Waiting)
        .filter(each -> ticket(each.getValue()).team().equals(team))
        .sorted(
            Comparator.comparing((Map.Entry<ConversationId, Phase> each) -> rank(each.getValue()))
                .thenComparing(each -> ticket(each.getValue()).number())
                .thenComparing(each -> each.getKey().value()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int rank(Phase phase) {
    return List.of(Priority.RETURNING, Priority.HIGH, Priority.NORMAL)
        .indexOf(ticket(phase).priority());
  }

  private static Phase.Ticket ticket(Phase phase) {
    return ((Phase.Waiting) phase).ticket();
  }
}
