package io.madoguchi.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Who is at the desk right now, on this machine, and for what. Thread-safe.
 *
 * <p>Changes are told while a lock is held, so that listeners hear them in order; reading never
 * waits for it.
 */
public class Attendance {

  /** Whoever had no desk open for so long begins anew. */
  private static final Duration GONE = Duration.ofMinutes(30);

  private static final Choice AVAILABLE = decided(Presence.AVAILABLE, Optional.empty());

  private final ReentrantLock changing = new ReentrantLock();
  private final Map<AgentId, Integer> desks = new HashMap<>();
  private final Map<AgentId, Choice> choices = new HashMap<>();
  private final Map<AgentId, Instant> left = new HashMap<>();
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Clock steady;
  private final Status nowhere;
  private volatile Map<AgentId, Status> present = Map.of();

  /**
   * @param steady is never set, so that half an hour is one
   */
  Attendance(ApplicationEventPublisher events, Clock clock, Clock steady) {
    this.events = events;
    this.clock = clock;
    this.steady = steady;
    this.nowhere = new Status(Presence.OFFLINE, Optional.empty(), clock.instant());
  }

  /**
   * @param own whether they made it themselves
   * @param by the supervisor who did
   */
  private record Choice(
      Presence presence, Optional<AwayReason> reason, boolean own, Optional<AgentId> by) {}

  private static Choice decided(Presence presence, Optional<AwayReason> reason) {
    return new Choice(presence, reason, false, Optional.empty());
  }

  /**
   * A desk was opened. Counted: the same person may have several open. What a supervisor or the
   * service decided for them before they were gone for half an hour holds no longer; what they
   * chose does.
   */
  public void arrive(AgentId agent) {
    change(
        agent,
        PresenceCause.ARRIVED,
        () -> {
          Instant since = left.remove(agent);
          if (since != null && !steady.instant().isBefore(since.plus(GONE))) {
            forgetWhatOthersChose(agent);
          }
          desks.merge(agent, 1, Integer::sum);
        });
  }

  private void forgetWhatOthersChose(AgentId agent) {
    choices.computeIfPresent(agent, (_, choice) -> choice.own() ? choice : null);
  }

  /** A desk was closed by whoever sat there. Nothing happens where none is open. */
  public void leave(AgentId agent) {
    leave(agent, PresenceCause.CLOSED);
  }

  /** A desk is gone, and by what. A logout ends what others decided for them. */
  public void leave(AgentId agent, PresenceCause cause) {
    change(
        agent,
        cause,
        () -> {
          desks.computeIfPresent(agent, (_, open) -> open > 1 ? open - 1 : null);
          if (!desks.containsKey(agent)) {
            left.put(agent, steady.instant());
            if (cause == PresenceCause.LOGGED_OUT) {
              forgetWhatOthersChose(agent);
            }
          }
        });
  }

  /**
   * What they want to be. It outlasts a closed desk: who went home while away comes back away.
   *
   * @throws IllegalArgumentException for {@link Presence#OFFLINE}: that is what {@link #leave}
   *     makes
   */
  public void choose(AgentId agent, Presence presence) {
    choose(agent, PresenceCause.OWN, _ -> own(agent, presence, Optional.empty()));
  }

  /** Away, and why. */
  public void away(AgentId agent, AwayReason reason) {
    choose(agent, PresenceCause.OWN, _ -> own(agent, Presence.AWAY, Optional.of(reason)));
  }

  /**
   * What somebody else decides for them.
   *
   * @param reason with {@link Presence#AWAY} only
   * @throws IllegalArgumentException for {@link Presence#OFFLINE}
   */
  public void set(AgentId agent, Presence presence, Optional<AwayReason> reason, AgentId by) {
    Choice next = new Choice(choosable(agent, presence), reason, false, Optional.of(by));
    change(agent, PresenceCause.SUPERVISOR, Optional.of(by), () -> choices.put(agent, next));
  }

  /** The supervisor who decided what {@code agent} is now; empty when nobody did. */
  public Optional<AgentId> decidedBy(AgentId agent) {
    changing.lock();
    try {
      return choices.getOrDefault(agent, AVAILABLE).by();
    } finally {
      changing.unlock();
    }
  }

  private static Choice own(AgentId agent, Presence presence, Optional<AwayReason> reason) {
    return new Choice(choosable(agent, presence), reason, true, Optional.empty());
  }

  private static Presence choosable(AgentId agent, Presence presence) {
    if (presence == Presence.OFFLINE) {
      throw new IllegalArgumentException(
          "agent " + agent + " cannot choose OFFLINE, only AVAILABLE, WRAP_UP or AWAY");
    }
    return presence;
  }

  /** From one presence to another; nothing happens when they chose something else meanwhile. */
  public void move(AgentId agent, Status from, Presence to) {
    choose(
        agent,
        PresenceCause.ROUTINE,
        was -> standsAs(agent, from) ? decided(to, Optional.empty()) : was);
  }

  /** As {@link #move}, to away. */
  public void moveAway(AgentId agent, Status from, AwayReason reason) {
    choose(
        agent,
        reason == AwayReason.MISSED ? PresenceCause.MISSED : PresenceCause.INACTIVITY,
        was -> standsAs(agent, from) ? decided(Presence.AWAY, Optional.of(reason)) : was);
  }

  private boolean standsAs(AgentId agent, Status status) {
    return status(agent).equals(status);
  }

  private void choose(AgentId agent, PresenceCause cause, UnaryOperator<Choice> choice) {
    change(
        agent,
        cause,
        () -> choices.put(agent, choice.apply(choices.getOrDefault(agent, AVAILABLE))));
  }

  public Presence of(AgentId agent) {
    return status(agent).presence();
  }

  public Status status(AgentId agent) {
    return present.getOrDefault(agent, nowhere);
  }

  /** Everybody with an open desk. */
  public Set<AgentId> present() {
    return present.keySet();
  }

  /** Everybody to whom a conversation may be given, as far as presence goes. */
  public Set<AgentId> available() {
    Set<AgentId> available = new HashSet<>();
    present.forEach(
        (agent, status) -> {
          if (status.presence() == Presence.AVAILABLE) {
            available.add(agent);
          }
        });
    return available;
  }

  private void change(AgentId agent, PresenceCause cause, Runnable step) {
    change(agent, cause, Optional.empty(), step);
  }

  private void change(AgentId agent, PresenceCause cause, Optional<AgentId> by, Runnable step) {
    changing.lock();
    try {
      Status before = status(agent);
      step.run();
      Status after = now(agent);
      if (!before.sameAs(after)) {
        show(agent, after);
        events.publishEvent(new PresenceChanged(agent, after, cause, by));
      }
    } finally {
      changing.unlock();
    }
  }

  private Status now(AgentId agent) {
    Choice choice = choices.getOrDefault(agent, AVAILABLE);
    return desks.containsKey(agent)
        ? new Status(choice.presence(), choice.reason(), clock.instant())
        : new Status(Presence.OFFLINE, Optional.empty(), clock.instant());
  }

  private void show(AgentId agent, Status status) {
    Map<AgentId, Status> next = new HashMap<>(present);
    if (status.presence() == Presence.OFFLINE) {
      next.remove(agent);
    } else {
      next.put(agent, status);
    }
    present = Map.copyOf(next);
  }
}
