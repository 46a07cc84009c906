package io.madoguchi.chat.screens;

import io.madoguchi.chat.delivery.Delivery;
import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.frames.Typing;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who has which conversation open on the screen, so that two do not answer the same visitor.
 * Watching is not enough for that: a desk watches all it holds. Thread-safe.
 */
@Component
public class Viewers {

  private final Delivery delivery;
  private final Agents agents;
  private final WatchSettings settings;
  private final Map<DeskConnection, ConversationId> open = new ConcurrentHashMap<>();

  Viewers(Delivery delivery, Agents agents, WatchSettings settings) {
    this.delivery = delivery;
    this.agents = agents;
    this.settings = settings;
  }

  /** From now on {@code desk} shows that conversation, or none. */
  public void look(DeskConnection desk, Optional<ConversationId> now) {
    Optional<ConversationId> before =
        Optional.ofNullable(now.isPresent() ? open.put(desk, now.get()) : open.remove(desk));
    if (!before.equals(now)) {
      before.ifPresent(this::tell);
      now.ifPresent(this::tell);
    }
  }

  private void tell(ConversationId conversation) {
    delivery.pass(conversation, EventJson.FOR_AGENTS, frame(conversation));
  }

  /** Tells everybody else who shows it that {@code desk} writes something there. */
  public void typing(DeskConnection desk, ConversationId conversation) {
    agents
        .find(desk.agent())
        .filter(this::seen)
        .map(agent -> Typing.byColleague(conversation, agent.id().value(), agent.name()))
        .ifPresent(
            frame ->
                delivery.of(conversation).stream()
                    .filter(each -> each.view() == EventJson.FOR_AGENTS)
                    .filter(each -> each.outbound() != desk.outbound())
                    .forEach(each -> each.outbound().send(frame)));
  }

  public String frame(ConversationId conversation) {
    return Json.frame(
        "viewers",
        frame -> {
          ArrayNode list = frame.put("conversation", conversation.value()).putArray("agents");
          open.entrySet().stream()
              .filter(each -> each.getValue().equals(conversation))
              .map(each -> each.getKey().agent())
              .distinct()
              .flatMap(id -> agents.find(id).stream())
              .filter(this::seen)
              .forEach(agent -> add(list, agent));
        });
  }

  private static void add(ArrayNode list, Agent agent) {
    ObjectNode json = list.addObject().put("id", agent.id().value()).put("name", agent.name());
    if (agent.role().supervises()) {
      json.put("supervises", true);
    }
  }

  private boolean seen(Agent agent) {
    return settings.supervisorsSeen() || !agent.role().supervises();
  }
}
