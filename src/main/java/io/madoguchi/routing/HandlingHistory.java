package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationId;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Event;
import io.madoguchi.conversation.Event.AgentLeft;
import io.madoguchi.conversation.PhaseName;
import io.madoguchi.conversation.Recorded;
import io.madoguchi.routing.WaitEstimate.Handled;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads from the log, after a start, how long the last conversations took, so that estimates need
 * not begin anew.
 */
@Component
class HandlingHistory {

  private static final Duration REACH = Duration.ofDays(28);

  /** Of all that were closed lately; with the bot alone, too. */
  private static final int CONVERSATIONS = 2_000;

  private static final int EVENTS = 1_000;

  private final Conversations conversations;
  private final WaitEstimate estimate;
  private final Executor lineWork;
  private final Clock clock;

  HandlingHistory(
      Conversations conversations, WaitEstimate estimate, Executor lineWork, Clock clock) {
    this.conversations = conversations;
    this.estimate = estimate;
    this.lineWork = lineWork;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    lineWork.execute(
        () ->
            conversations
                .lately(PhaseName.CLOSED, clock.instant().minus(REACH), CONVERSATIONS)
                .stream()
                .flatMap(id -> handled(id).stream())
                .sorted(Comparator.comparing(Handled::end))
                .forEach(estimate::handled));
  }

  /** The parts of {@code conversation} that agents had, but for those that were cut off. */
  private List<Handled> handled(ConversationId conversation) {
    List<Handled> parts = new ArrayList<>();
    String team = "";
    @Nullable Instant since = null;
    for (Recorded recorded : conversations.eventsAfter(conversation, 0, EVENTS)) {
      boolean over = false;
      String next = team;
      switch (recorded.event()) {
        case Event.HandoffRequested request -> next = request.team();
        case Event.AgentJoined _ -> since = recorded.at();
        case AgentLeft left -> {
          next = left.team();
          over = true;
          since = cutOff(left.reason()) ? null : since;
        }
        case Event.Closed _, Event.ReturnedToBot _ -> over = true;
        default -> {}
      }
      if (over && since != null) {
        parts.add(new Handled(team, recorded.at(), Duration.between(since, recorded.at())));
        since = null;
      }
      team = next;
    }
    return parts;
  }

  /** A part like that says nothing of how long conversations take. */
  private static boolean cutOff(AgentLeft.Reason reason) {
    return reason == AgentLeft.Reason.LOST || reason == AgentLeft.Reason.TAKEN_OVER;
  }
}
