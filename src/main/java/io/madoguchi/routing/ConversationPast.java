package io.madoguchi.routing;

import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.AgentLeft;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.routing.forecast.Past.Held;
import io.madoguchi.routing.forecast.Past.Stay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one conversation's log tells of its waits, and of the agents who had it. */
final class ConversationPast {

  private final String id;
  private final List<Stay> stays = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();
  private String team = "";
  private boolean high;
  private @Nullable Instant waiting;
  private @Nullable Instant since;
  private String agent = "";

  private ConversationPast(String id) {
    this.id = id;
  }

  static ConversationPast of(String id, List<Recorded> log) {
    ConversationPast past = new ConversationPast(id);
    log.forEach(past::hear);
    return past;
  }

  List<Stay> stays() {
    return stays;
  }

  List<Held> held() {
    return held;
  }

  private void hear(Recorded recorded) {
    Instant at = recorded.at();
    switch (recorded.event()) {
      case Event.HandoffRequested request -> wait(at, request.team(), request.high());
      case Event.AgentJoined joined -> {
        endWait(at, true);
        since = at;
        agent = joined.agent().value();
      }
      case AgentLeft left -> {
        boolean lost = left.reason() == AgentLeft.Reason.LOST;
        boolean takenOver = left.reason() == AgentLeft.Reason.TAKEN_OVER;
        endHold(at, !lost && !takenOver);
        if (!takenOver) {
          wait(at, left.team(), high || lost);
        }
      }
      case Event.Moved moved -> {
        if (!at.equals(waiting)) {
          endWait(at, false);
        }
        wait(at, moved.team(), high);
      }
      case Event.Closed _, Event.ReturnedToBot _, Event.HandoffCancelled _ -> {
        endWait(at, false);
        endHold(at, true);
      }
      default -> {}
    }
  }

  private void wait(Instant at, String line, boolean first) {
    waiting = at;
    team = line;
    high = first;
  }

  private void endWait(Instant at, boolean served) {
    if (waiting != null) {
      stays.add(new Stay(id, team, high, waiting, at, served));
      waiting = null;
    }
  }

  private void endHold(Instant at, boolean ended) {
    if (since != null) {
      held.add(new Held(agent, team, since, at, ended));
      since = null;
    }
  }
}
