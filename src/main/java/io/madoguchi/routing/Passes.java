package io.madoguchi.routing;

import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.AgentId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who let pass whom, and until when it counts: somebody else is asked meanwhile. Thread-safe. */
final class Passes {

  private final Map<ConversationId, Map<AgentId, Instant>> until = new ConcurrentHashMap<>();

  void add(ConversationId conversation, AgentId agent, Instant end) {
    until.computeIfAbsent(conversation, _ -> new ConcurrentHashMap<>()).put(agent, end);
  }

  boolean has(ConversationId conversation, AgentId agent, Instant now) {
    Instant end = until.getOrDefault(conversation, Map.of()).get(agent);
    return end != null && end.isAfter(now);
  }

  /** It does not wait any more. */
  void forget(ConversationId conversation) {
    until.remove(conversation);
  }

  /** When the next pass that still counts at {@code now} ends. */
  Optional<Instant> nextEnd(Instant now) {
    return until.values().stream()
        .flatMap(each -> each.values().stream())
        .filter(end -> end.isAfter(now))
        .min(Instant::compareTo);
  }
}
