package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Phase;
import io.madoguchi.conversation.Phase.WithAgent;
import io.madoguchi.routing.Place.WaitRange;
import io.madoguchi.staff.Agent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How long a wait may take: the mean handling time of the team's last conversations, times those
 * still to be served before a slot is free, over the team's slots; told as a range around it.
 * Silent without at least three conversations in the last four hours, and while nobody of the team
 * is available. What it knows is kept in memory only: after a restart it is silent until three
 * conversations have ended. Thread-safe.
 */
@Component
class WaitEstimate {

  private static final int ENOUGH = 3;
  private static final int KEPT = 50;
  private static final Duration RECENT = Duration.ofHours(4);

  private final Roster roster;
  private final Holdings holdings;
  private final Clock clock;
  private final Map<String, Deque<Handled>> handled = new ConcurrentHashMap<>();

  private record Handled(Instant end, Duration time) {}

  WaitEstimate(Roster roster, Holdings holdings, Clock clock) {
    this.roster = roster;
    this.holdings = holdings;
    this.clock = clock;
  }

  @EventListener
  @Order(1)
  void moved(ConversationMoved moved) {
    if (moved.before() instanceof WithAgent held
        && !(moved.after().phase() instanceof WithAgent)
        && !(moved.after().phase() instanceof Phase.Waiting)) {
      Instant end = moved.events().getLast().at();
      handled.compute(
          held.ticket().team(),
          (_, last) -> {
            Deque<Handled> kept = last == null ? new ArrayDeque<>() : new ArrayDeque<>(last);
            kept.addLast(new Handled(end, Duration.between(held.since(), end)));
            if (kept.size() > KEPT) {
              kept.removeFirst();
            }
            return kept;
          });
    }
  }

  /** How fast {@code team} works right now; empty when nothing can be said. */
  Optional<Pace> pace(String team) {
    Instant since = clock.instant().minus(RECENT);
    List<Handled> recent =
        handled.getOrDefault(team, new ArrayDeque<>()).stream()
            .filter(each -> each.end().isAfter(since))
            .toList();
    List<Agent> there = roster.availableFor(team);
    if (recent.size() < ENOUGH || there.isEmpty()) {
      return Optional.empty();
    }
    double mean = recent.stream().mapToLong(each -> each.time().toSeconds()).average().orElse(0);
    int slots = there.stream().mapToInt(Agent::capacity).sum();
    return Optional.of(new Pace(mean, slots, there.stream().mapToInt(this::free).sum()));
  }

  private int free(Agent agent) {
    return Math.max(0, agent.capacity() - holdings.load(agent.id()));
  }

  /**
   * What a team can do.
   *
   * @param seconds mean handling time of a conversation
   * @param slots conversations that the available agents can hold at once
   * @param free slots that are empty
   */
  record Pace(double seconds, int slots, int free) {

    private static final double SHORTEST = 0.6;
    private static final double LONGEST = 1.5;

    WaitRange at(int position) {
      double minutes = seconds * Math.max(0, position - free) / slots / 60;
      long from = Math.max(1, down(minutes * SHORTEST));
      long to = Math.max(from + 1, up(minutes * LONGEST));
      return new WaitRange(from * 60, to * 60);
    }

    private static long down(double minutes) {
      long step = step(minutes);
      return (long) Math.floor(minutes / step) * step;
    }

    private static long up(double minutes) {
      long step = step(minutes);
      return (long) Math.ceil(minutes / step) * step;
    }

    /** Nobody believes "23 to 58 minutes". */
    private static long step(double minutes) {
      return minutes < 10 ? 1 : minutes < 60 ? 5 : 15;
    }
  }
}
