package io.madoguchi.routing;

import io.madoguchi.conversation.Command;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.PresenceChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Brings conversations back to the line when their agent's connection is lost and stays so for the
 * whole grace. Thread-safe.
 */
@Component
class LostAgents {

  private static final Logger LOG = LoggerFactory.getLogger(LostAgents.class);

  private final Attendance attendance;
  private final Holdings holdings;
  private final Conversations conversations;
  private final TaskScheduler scheduler;
  private final RoutingSettings settings;
  private final Clock clock;

  /** When their last desk closed. */
  private final Map<AgentId, Instant> gone = new ConcurrentHashMap<>();

  LostAgents(
      Attendance attendance,
      Holdings holdings,
      Conversations conversations,
      TaskScheduler scheduler,
      RoutingSettings settings,
      Clock clock) {
    this.attendance = attendance;
    this.holdings = holdings;
    this.conversations = conversations;
    this.scheduler = scheduler;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void presenceChanged(PresenceChanged changed) {
    if (changed.presence() == Presence.OFFLINE) {
      lookAgain(changed.agent());
    } else {
      gone.remove(changed.agent());
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
    Instant since = clock.instant();
    gone.put(agent, since);
    try {
      scheduler.schedule(() -> release(agent, since), since.plus(settings.grace()));
    } catch (TaskRejectedException _) {
      // The service is shutting down; the next start looks again.
    }
  }

  /** Whoever came back in between and went again has a grace of their own. */
  private void release(AgentId agent, Instant since) {
    if (!since.equals(gone.get(agent)) || attendance.of(agent) != Presence.OFFLINE) {
      return;
    }
    try {
      holdings
          .of(agent)
          .forEach(
              conversation -> conversations.dispatch(conversation, new Command.LoseAgent(agent)));
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
}
