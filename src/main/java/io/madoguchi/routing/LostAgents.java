package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Result;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.PresenceChanged;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings conversations back to the head of the line when their agent's connection is lost and stays
 * so for the whole grace. Thread-safe.
 */
@Component
class LostAgents implements ConversationListener {

  private static final Logger LOG = LoggerFactory.getLogger(LostAgents.class);

  private final Attendance attendance;
  private final Holdings holdings;
  private final Conversations conversations;
  private final LostConversations lost;
  private final LineTimer timer;
  private final RoutingSettings settings;

  /** When their last desk closed. */
  private final Map<AgentId, Instant> gone = new ConcurrentHashMap<>();

  LostAgents(
      Attendance attendance,
      Holdings holdings,
      Conversations conversations,
      LostConversations lost,
      LineTimer timer,
      RoutingSettings settings) {
    this.attendance = attendance;
    this.holdings = holdings;
    this.conversations = conversations;
    this.lost = lost;
    this.timer = timer;
    this.settings = settings;
  }

  @EventListener
  void presenceChanged(PresenceChanged changed) {
    if (changed.presence() == Presence.OFFLINE) {
      lookAgain(changed.agent());
    } else {
      gone.remove(changed.agent());
    }
  }

  /** Their desk closed while the assignment was being stored. */
  @Override
  public void moved(ConversationMoved moved) {
    if (moved.after().phase() instanceof WithAgent held
        && !(moved.before() instanceof WithAgent before && before.agent().equals(held.agent()))
        && attendance.of(held.agent()) == Presence.OFFLINE) {
      lookAgain(held.agent());
    }
  }

  /** After a restart nobody is there yet; agents have the same grace to come back. */
  @EventListener(ApplicationReadyEvent.class)
  void started() {
    holdings.holders().stream()
        .filter(agent -> attendance.of(agent) == Presence.OFFLINE)
        .forEach(this::lookAgain);
  }

  private void lookAgain(AgentId agent) {
    Instant since = timer.now();
    gone.put(agent, since);
    timer.at(since.plus(settings.grace()), () -> release(agent, since));
  }

  /** Whoever came back in between and went again has a grace of their own. */
  private void release(AgentId agent, Instant since) {
    if (!since.equals(gone.get(agent)) || attendance.of(agent) != Presence.OFFLINE) {
      return;
    }
    try {
      holdings.of(agent).forEach(conversation -> release(agent, conversation));
      gone.remove(agent, since);
    } catch (StorageUnavailable failure) {
      LOG.warn(
          "agent {} is gone, but their conversations cannot be stored as waiting; trying again in"
              + " {}",
          agent,
          settings.grace(),
          failure);
      lookAgain(agent);
    }
  }

  private void release(AgentId agent, ConversationId conversation) {
    Result result = conversations.dispatch(conversation, new Command.LoseAgent(agent));
    if (result instanceof Result.Done) {
      lost.add(agent, conversation);
    }
  }
}
