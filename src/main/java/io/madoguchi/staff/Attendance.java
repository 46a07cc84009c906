package io.madoguchi.staff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who is at the desk right now, on this machine. Thread-safe.
 *
 * <p>Changes are told while a lock is held, so that listeners hear them in order; {@link #of} and
 * {@link #available} never wait for it.
 */
@Component
public class Attendance {

  private final ReentrantLock changing = new ReentrantLock();
  private final Map<AgentId, Integer> desks = new HashMap<>();
  private final Set<AgentId> away = new HashSet<>();
  private final ApplicationEventPublisher events;
  private volatile Map<AgentId, Presence> present = Map.of();

  Attendance(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** A desk was opened. Counted: the same person may have several open. */
  public void arrive(AgentId agent) {
    change(agent, () -> desks.merge(agent, 1, Integer::sum));
  }

  /** A desk was closed. Nothing happens where none is open. */
  public void leave(AgentId agent) {
    change(agent, () -> desks.computeIfPresent(agent, (id, open) -> open > 1 ? open - 1 : null));
  }

  /**
   * Their own choice. It outlasts a closed desk: who went home while away comes back away.
   *
   * @throws IllegalArgumentException for {@link Presence#OFFLINE}: that is what {@link #leave}
   *     makes
   */
  public void choose(AgentId agent, Presence presence) {
    switch (presence) {
      case AVAILABLE -> change(agent, () -> away.remove(agent));
      case AWAY -> change(agent, () -> away.add(agent));
      case OFFLINE ->
          throw new IllegalArgumentException(
              "agent " + agent + " cannot choose OFFLINE, only AVAILABLE or AWAY");
    }
  }

  public Presence of(AgentId agent) {
    return present.getOrDefault(agent, Presence.OFFLINE);
  }

  /** Everybody to whom a conversation may be given, as far as presence goes. */
  public Set<AgentId> available() {
    Set<AgentId> available = new HashSet<>();
    present.forEach(
        (agent, presence) -> {
          if (presence == Presence.AVAILABLE) {
            available.add(agent);
          }
        });
    return available;
  }

  private void change(AgentId agent, Runnable step) {
    changing.lock();
    try {
      Presence before = of(agent);
      step.run();
      Presence after = now(agent);
      if (before != after) {
        show(agent, after);
        events.publishEvent(new PresenceChanged(agent, after));
      }
    } finally {
      changing.unlock();
    }
  }

  private Presence now(AgentId agent) {
    if (!desks.containsKey(agent)) {
      return Presence.OFFLINE;
    }
    return away.contains(agent) ? Presence.AWAY : Presence.AVAILABLE;
  }

  private void show(AgentId agent, Presence presence) {
    Map<AgentId, Presence> next = new HashMap<>(present);
    if (presence == Presence.OFFLINE) {
      next.remove(agent);
    } else {
      next.put(agent, presence);
    }
    present = Map.copyOf(next);
  }
}
