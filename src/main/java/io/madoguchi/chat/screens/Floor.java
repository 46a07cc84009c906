package io.madoguchi.chat.screens;

import io.madoguchi.chat.frames.Json;
import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.routing.Holdings;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every conversation that goes on, for supervisors: those that agents hold, and those in which the
 * bot answered lately. Sent once a second at most, and not at all while no supervisor is there.
 */
@Component
class Floor implements ConversationListener {

  private static final int SHOWN = 200;
  private static final int SHOWN_OF_BOT = 50;
  private static final Duration LATELY = Duration.ofMinutes(10);

  private final Holdings holdings;
  private final Conversations conversations;
  private final Supervisors supervisors;
  private final Clock clock;
  private final AtomicBoolean stale = new AtomicBoolean();

  Floor(Holdings holdings, Conversations conversations, Supervisors supervisors, Clock clock) {
    this.holdings = holdings;
    this.conversations = conversations;
    this.supervisors = supervisors;
    this.clock = clock;
  }

  @Override
  public void moved(ConversationMoved moved) {
    Phase now = moved.after().phase();
    if (shown(moved.before()) || shown(now)) {
      stale.set(true);
    }
  }

  private static boolean shown(Phase phase) {
    return phase.name() == PhaseName.WITH_AGENT || phase.name() == PhaseName.WITH_BOT;
  }

  @Scheduled(fixedDelayString = "PT1S")
  void tell() {
    if (stale.getAndSet(false)) {
      supervisors.tell(this::frame);
    }
  }

  String frame() {
    return Json.frame(
        "floor",
        frame -> {
          ArrayNode held = frame.putArray("held");
          add(held, holdings.all(), PhaseName.WITH_AGENT, SHOWN);
          add(
              frame.putArray("withBot"),
              conversations.lately(PhaseName.WITH_BOT, clock.instant().minus(LATELY), SHOWN_OF_BOT),
              PhaseName.WITH_BOT,
              SHOWN_OF_BOT);
        });
  }

  private void add(ArrayNode list, Collection<ConversationId> which, PhaseName phase, int most) {
    which.stream()
        .flatMap(id -> conversations.find(id).stream())
        .filter(each -> each.phase().name() == phase && each.gist().heard() > 0)
        .sorted(Comparator.comparing(each -> each.id().value()))
        .limit(most)
        .forEach(each -> list.add(row(each)));
  }

  private static ObjectNode row(Conversation conversation) {
    ObjectNode json = DeskBoard.row(conversation);
    if (conversation.phase() instanceof WithAgent held) {
      json.put("team", held.ticket().team());
      json.putObject("agent").put("id", held.agent().value()).put("name", held.agentName());
    }
    return json;
  }
}
