package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The available agents as they stand, and since when each has been idle. Thread-safe. */
@Component
@Order(1)
class Candidates implements ConversationListener {

  private final Roster roster;
  private final Promises promises;
  private final Attendance attendance;

  /** When a conversation last came to or left an agent. */
  private final Map<AgentId, Instant> touched = new ConcurrentHashMap<>();

  Candidates(Roster roster, Promises promises, Attendance attendance) {
    this.roster = roster;
    this.promises = promises;
    this.attendance = attendance;
  }

  @Override
  public void moved(ConversationMoved moved) {
    if (!moved.before().equals(moved.after().phase())) {
      Instant at = moved.events().getLast().at();
      if (moved.before() instanceof WithAgent held) {
        touched.put(held.agent(), at);
      }
      if (moved.after().phase() instanceof WithAgent holder) {
        touched.put(holder.agent(), at);
      }
    }
  }

  Fitness fitness() {
    return new Fitness(roster.present());
  }

  List<Candidate> now() {
    return roster.available().stream()
        .map(agent -> new Candidate(agent, promises.load(agent.id()), idleSince(agent.id())))
        .toList();
  }

  private Instant idleSince(AgentId agent) {
    Instant here = attendance.status(agent).since();
    Instant last = touched.getOrDefault(agent, here);
    return last.isAfter(here) ? last : here;
  }
}
