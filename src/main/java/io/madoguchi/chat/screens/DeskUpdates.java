package io.madoguchi.chat.screens;

import io.madoguchi.chat.delivery.Delivery;
import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.Conversation;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Event;
import io.madoguchi.conversation.Phase;
import io.madoguchi.conversation.Phase.WithAgent;
import io.madoguchi.conversation.PhaseName;
import io.madoguchi.conversation.Recorded;
import io.madoguchi.conversation.Visitor;
import io.madoguchi.routing.LineChanged;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.PresenceChanged;
import io.madoguchi.staff.StaffChanged;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the lists on the desks up to date. Changes are gathered for a tenth of a second, so that a
 * rush is one frame.
 */
@Component
public class DeskUpdates {

  private final DeskConnections desks;
  private final DeskBoard board;
  private final Delivery delivery;
  private final AtomicBoolean lineStale = new AtomicBoolean();
  private final AtomicBoolean agentsStale = new AtomicBoolean();
  private final Set<AgentId> mineStale = ConcurrentHashMap.newKeySet();

  DeskUpdates(DeskConnections desks, DeskBoard board, Delivery delivery) {
    this.desks = desks;
    this.board = board;
    this.delivery = delivery;
  }

  @EventListener
  void changed(LineChanged changed) {
    lineStale.set(true);
  }

  @EventListener
  void changed(StaffChanged changed) {
    agentsStale.set(true);
  }

  @EventListener
  void changed(PresenceChanged changed) {
    agentsStale.set(true);
  }

  @EventListener
  void moved(ConversationMoved moved) {
    holder(moved.before());
    holder(moved.after().phase());
    if (moved.after().phase().name() == PhaseName.WAITING) {
      lineStale.set(true);
    }
    boolean otherHeading =
        moved.events().stream()
            .map(Recorded::event)
            .anyMatch(each -> each instanceof Event.Tagged || each instanceof Event.AboutVisitor);
    if (otherHeading || !moved.before().equals(moved.after().phase())) {
      delivery.pass(moved.after().id(), EventJson.FOR_AGENTS, heading(moved.after()));
    }
  }

  private void holder(Phase phase) {
    if (phase instanceof WithAgent held) {
      mineStale.add(held.agent());
      agentsStale.set(true);
    }
  }

  @Scheduled(fixedDelayString = "PT0.1S")
  void tell() {
    if (lineStale.getAndSet(false)) {
      toAll(board.line());
    }
    if (agentsStale.getAndSet(false)) {
      toAll(board.agents());
    }
    for (AgentId agent : mineStale) {
      mineStale.remove(agent);
      String mine = board.mine(agent);
      desks.open().stream()
          .filter(desk -> desk.greeted() && desk.agent().equals(agent))
          .forEach(desk -> desk.outbound().send(mine));
    }
  }

  private void toAll(String frame) {
    desks.open().stream()
        .filter(DeskConnection::greeted)
        .forEach(desk -> desk.outbound().send(frame));
  }

  /** What stands above an open transcript. */
  public static String heading(Conversation conversation) {
    return Json.frame(
        "watching",
        frame -> {
          frame
              .put("conversation", conversation.id().value())
              .put("phase", conversation.phase().name().word())
              .put("language", conversation.memory().language())
              .put("startedAt", conversation.birth().at().toString())
              .put("sequence", conversation.sequence());
          conversation.tags().words().forEach(frame.putArray("tags")::add);
          who(frame, conversation.visitor());
          if (!conversation.birth().page().url().isEmpty()) {
            frame
                .putObject("page")
                .put("url", conversation.birth().page().url())
                .put("title", conversation.birth().page().title());
          }
          switch (conversation.phase()) {
            case Phase.Waiting waiting -> frame.put("team", waiting.ticket().team());
            case WithAgent held -> {
              frame.put("team", held.ticket().team());
              frame
                  .putObject("assignee")
                  .put("id", held.agent().value())
                  .put("name", held.agentName());
            }
            case Phase.WithBot _, Phase.Closed _ -> {}
          }
        });
  }

  private static void who(ObjectNode frame, Visitor visitor) {
    if (!visitor.attributes().isEmpty()) {
      visitor.attributes().forEach(frame.putObject("visitor")::put);
    }
    visitor
        .identity()
        .ifPresent(
            identity -> {
              ObjectNode known = frame.putObject("identity");
              known.put("subject", identity.subject()).put("vip", identity.vip());
              identity.attributes().forEach(known.putObject("attributes")::put);
            });
  }
}
