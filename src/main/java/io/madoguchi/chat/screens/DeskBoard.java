package io.madoguchi.chat.screens;

import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Gist;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.routing.Holdings;
import io.madoguchi.routing.WaitingLine;
import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lists that every desk shows, as frames: the line, one's own conversations, the colleagues.
 */
@Component
public class DeskBoard {

  private static final int SHOWN = 200;

  private final WaitingLine line;
  private final Holdings holdings;
  private final Conversations conversations;
  private final Agents agents;
  private final Attendance attendance;

  DeskBoard(
      WaitingLine line,
      Holdings holdings,
      Conversations conversations,
      Agents agents,
      Attendance attendance) {
    this.line = line;
    this.holdings = holdings;
    this.conversations = conversations;
    this.agents = agents;
    this.attendance = attendance;
  }

  public String line() {
    List<Waiting> waiting = line.everybody();
    Map<ConversationId, Integer> ahead = line.ahead();
    return Json.frame(
        "line",
        frame -> {
          ArrayNode list = frame.putArray("waiting");
          waiting.stream()
              .limit(SHOWN)
              .forEach(
                  each ->
                      Optional.ofNullable(ahead.get(each.conversation()))
                          .ifPresent(before -> add(list, each, before + 1)));
          frame.put("total", waiting.size());
        });
  }

  private void add(ArrayNode list, Waiting waiting, int position) {
    conversations
        .find(waiting.conversation())
        .ifPresent(
            conversation -> {
              ObjectNode json =
                  list.addObject()
                      .put("conversation", conversation.id().value())
                      .put("position", position)
                      .put("team", waiting.ticket().team())
                      .put("since", waiting.ticket().since().toString())
                      .put("priority", waiting.ticket().priority().word())
                      .put("language", conversation.memory().language())
                      .put("preview", conversation.gist().asked());
              name(json, conversation);
            });
  }

  /** Only what the visitor's site vouches for: a row has no room to say that nobody does. */
  static void name(ObjectNode json, Conversation conversation) {
    conversation.visitor().verifiedName().ifPresent(name -> json.put("name", name));
  }

  public String mine(AgentId agent) {
    return Json.frame(
        "mine",
        frame -> {
          ArrayNode list = frame.putArray("conversations");
          holdings.of(agent).stream()
              .sorted((one, other) -> one.value().compareTo(other.value()))
              .forEach(id -> add(list, id));
        });
  }

  private void add(ArrayNode list, ConversationId id) {
    conversations.find(id).ifPresent(conversation -> list.add(row(conversation)));
  }

  /** A conversation that goes on, with its last words. */
  static ObjectNode row(Conversation conversation) {
    Gist gist = conversation.gist();
    ObjectNode json =
        Json.object()
            .put("conversation", conversation.id().value())
            .put("phase", conversation.phase().name().word())
            .put("language", conversation.memory().language())
            .put("preview", gist.text())
            .put("author", gist.role())
            .put("at", gist.at().toString())
            .put("sequence", conversation.sequence());
    name(json, conversation);
    conversation.tags().words().forEach(json.putArray("tags")::add);
    if (conversation.phase() instanceof WithAgent held) {
      json.put("since", held.since().toString());
    }
    return json;
  }

  /** What was taken from an agent whose connection was lost, and what became of it. */
  public String lost(List<ConversationId> taken) {
    return Json.frame(
        "lost",
        frame -> {
          ArrayNode list = frame.putArray("conversations");
          taken.stream()
              .flatMap(id -> conversations.find(id).stream())
              .forEach(
                  conversation -> {
                    ObjectNode json =
                        list.addObject()
                            .put("conversation", conversation.id().value())
                            .put("phase", conversation.phase().name().word());
                    name(json, conversation);
                    if (conversation.phase() instanceof WithAgent held) {
                      json.put("holder", held.agentName());
                    }
                  });
        });
  }

  public String agents() {
    return Json.frame(
        "agents",
        frame -> {
          ArrayNode list = frame.putArray("agents");
          agents.all().stream().filter(Agent::active).forEach(agent -> list.add(colleague(agent)));
        });
  }

  private ObjectNode colleague(Agent agent) {
    ObjectNode json =
        Json.object()
            .put("id", agent.id().value())
            .put("name", agent.name())
            .put("load", holdings.load(agent.id()))
            .put("capacity", agent.capacity());
    status(json, attendance.status(agent.id()));
    return json;
  }

  public static void status(ObjectNode json, Status status) {
    json.put("presence", status.presence().word());
    status.reason().ifPresent(reason -> json.put("reason", reason.word()));
  }
}
