package io.madoguchi.chat.screens;

import io.madoguchi.chat.delivery.Delivery;
import io.madoguchi.chat.frames.EventJson;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.conversation.state.Visitor;
import io.madoguchi.routing.LineChanged;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.PresenceChanged;
import io.madoguchi.staff.StaffChanged;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the lists on the desks up to date. What an agent holds comes at once, but for a hundredth
 * of a second in which one conversation goes and the next comes; the lists of all are gathered for
 * a tenth of a second, so that a rush is one frame.
 */
@Component
public class DeskUpdates implements ConversationListener {

  private static final Duration OF_ALL = Duration.ofMillis(100);
  private static final Duration OF_ONE = Duration.ofMillis(10);

  private final DeskConnections desks;
  private final DeskBoard board;
  private final Delivery delivery;
  private final TaskScheduler scheduler;
  private final Gathering line = new Gathering(OF_ALL, this::later, this::tellLine);
  private final Gathering agents = new Gathering(OF_ALL, this::later, this::tellAgents);
  private final Gathering mine = new Gathering(OF_ONE, this::later, this::tellMine);
  private final Set<AgentId> holders = ConcurrentHashMap.newKeySet();

  DeskUpdates(DeskConnections desks, DeskBoard board, Delivery delivery, TaskScheduler scheduler) {
    this.desks = desks;
    this.board = board;
    this.delivery = delivery;
    this.scheduler = scheduler;
  }

  private void later(Runnable task, Duration after) {
    try {
      scheduler.schedule(task, scheduler.getClock().instant().plus(after));
    } catch (TaskRejectedException _) {
      // The service is shutting down.
    }
  }

  @EventListener
  void changed(LineChanged changed) {
    line.changed();
  }

  @EventListener
  void changed(StaffChanged changed) {
    agents.changed();
  }

  @EventListener
  void changed(PresenceChanged changed) {
    agents.changed();
  }

  @Override
  public void moved(ConversationMoved moved) {
    holder(moved.before());
    holder(moved.after().phase());
    if (moved.after().phase().name() == PhaseName.WAITING) {
      line.changed();
    }
    boolean otherHeading =
        moved.events().stream()
            .map(Recorded::event)
            .anyMatch(each -> each instanceof Event.Tagged || each instanceof Event.AboutVisitor);
    if (otherHeading || !moved.before().equals(moved.after().phase())) {
      delivery.pass(moved.after().id(), EventJson.FOR_AGENTS, () -> heading(moved.after()));
    }
  }

  private void holder(Phase phase) {
    if (phase instanceof WithAgent held) {
      holders.add(held.agent());
      mine.changed();
      agents.changed();
    }
  }

  private void tellLine() {
    toAll(board::line);
  }

  private void tellAgents() {
    toAll(board::agents);
  }

  private void tellMine() {
    for (AgentId agent : holders) {
      holders.remove(agent);
      String frame = board.mine(agent);
      desks.open().stream()
          .filter(desk -> desk.greeted() && desk.agent().equals(agent))
          .forEach(desk -> desk.outbound().send(frame));
    }
  }

  /** Made only when somebody is there. */
  private void toAll(Supplier<String> frame) {
    List<DeskConnection> all = desks.open().stream().filter(DeskConnection::greeted).toList();
    if (!all.isEmpty()) {
      String made = frame.get();
      all.forEach(desk -> desk.outbound().send(made));
    }
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
