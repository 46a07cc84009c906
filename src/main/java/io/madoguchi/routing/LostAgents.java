package io.madoguchi.routing;

import io.madoguchi.conversation.Command;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.PresenceChanged;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Brings conversations back to the line when their agent's connection is lost and stays so. */
@Component
class LostAgents {

  private final Attendance attendance;
  private final Holdings holdings;
  private final Conversations conversations;
  private final TaskScheduler scheduler;
  private final RoutingSettings settings;
  private final Clock clock;

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
    }
  }

  /** After a restart nobody is there yet; agents have the same grace to come back. */
  @EventListener(ApplicationReadyEvent.class)
  void started() {
    holdings.holders().forEach(this::lookAgain);
  }

  private void lookAgain(AgentId agent) {
    try {
      scheduler.schedule(() -> release(agent), clock.instant().plus(settings.grace()));
    } catch (TaskRejectedException _) {
      // The service is shutting down; the next start looks again.
    }
  }

  private void release(AgentId agent) {
    if (attendance.of(agent) == Presence.OFFLINE) {
      holdings
          .of(agent)
          .forEach(
              conversation -> conversations.dispatch(conversation, new Command.LoseAgent(agent)));
    }
  }
}
