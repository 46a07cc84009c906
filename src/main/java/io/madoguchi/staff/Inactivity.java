package io.madoguchi.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;

/**
 * Makes an agent away at whose desk nothing has been done for a while, when the settings say so: a
 * conversation is not given to an empty chair. One timer for each who is available. Thread-safe.
 */
public class Inactivity {

  private final Attendance attendance;
  private final PresenceSettings settings;
  private final TaskScheduler scheduler;
  private final Clock clock;
  private final Map<AgentId, Instant> active = new ConcurrentHashMap<>();

  /**
   * @param clock that is never set, so that nobody is away because the machine's was
   */
  Inactivity(
      Attendance attendance, PresenceSettings settings, TaskScheduler scheduler, Clock clock) {
    this.attendance = attendance;
    this.settings = settings;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Something was done at the agent's desk. */
  public void active(AgentId agent) {
    active.put(agent, clock.instant());
  }

  @EventListener
  void changed(PresenceChanged changed) {
    if (changed.presence() == Presence.AVAILABLE && settings.awayAfter().isPositive()) {
      active(changed.agent());
      lookAfter(settings.awayAfter(), changed.agent(), attendance.status(changed.agent()));
    }
  }

  private void lookAfter(Duration time, AgentId agent, Status available) {
    try {
      Instant end = scheduler.getClock().instant().plus(time);
      scheduler.schedule(() -> look(agent, available), end);
    } catch (TaskRejectedException _) {
      // The service is shutting down.
    }
  }

  /** Whoever changed their presence meanwhile has another timer, or needs none. */
  private void look(AgentId agent, Status available) {
    if (!attendance.status(agent).equals(available)) {
      return;
    }
    Instant now = clock.instant();
    Instant end = active.getOrDefault(agent, now).plus(settings.awayAfter());
    if (end.isAfter(now)) {
      lookAfter(Duration.between(now, end), agent, available);
    } else {
      attendance.moveAway(agent, available, AwayReason.INACTIVE);
    }
  }
}
