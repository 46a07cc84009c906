package io.madoguchi.routing;

import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.AgentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What was taken from agents whose connection was lost, until they have been told. Thread-safe. */
@Component
public class LostConversations {

  private static final int MOST = 50;

  private final Map<AgentId, List<ConversationId>> lost = new ConcurrentHashMap<>();

  void add(AgentId agent, ConversationId conversation) {
    lost.compute(
        agent,
        (_, before) -> {
          List<ConversationId> more = before == null ? new ArrayList<>() : new ArrayList<>(before);
          more.remove(conversation);
          more.add(conversation);
          return more.size() > MOST ? more.subList(1, more.size()) : more;
        });
  }

  /** What {@code agent} has lost since this was last asked; they are told once. */
  public List<ConversationId> tell(AgentId agent) {
    List<ConversationId> told = lost.remove(agent);
    return told == null ? List.of() : List.copyOf(told);
  }
}
