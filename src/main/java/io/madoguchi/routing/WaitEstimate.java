package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.events.Event.AgentLeft;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.conversation.state.Priority;
import io.madoguchi.routing.Place.WaitRange;
import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.routing.forecast.Forecaster;
import io.madoguchi.routing.forecast.Moment;
import io.madoguchi.routing.forecast.Range;
import io.madoguchi.staff.AgentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How long everybody in the line may wait: tells the {@link Forecaster} what happens, and asks it
 * with the counter as it is. Silent about teams with fewer than three known handling times, and
 * while nobody of the team is available. Thread-safe; listeners never wait for a forecast.
 */
@Component
@Order(1)
class WaitEstimate implements ConversationListener {

  /** Waits change with time, too. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Roster roster;
  private final Holdings holdings;
  private final Conversations conversations;
  private final Clock clock;
  private final Forecaster forecaster = new Forecaster();
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Runnable> news = new ConcurrentLinkedQueue<>();
  private Told told = new Told(Instant.MIN, List.of(), List.of(), Map.of());

  /** What was told last, and on what ground. */
  private record Told(
      Instant at,
      List<Waiting> line,
      List<Moment.Available> agents,
      Map<ConversationId, WaitRange> ranges) {}

  WaitEstimate(Roster roster, Holdings holdings, Conversations conversations, Clock clock) {
    this.roster = roster;
    this.holdings = holdings;
    this.conversations = conversations;
    this.clock = clock;
  }

  @Override
  public void moved(ConversationMoved moved) {
    Conversation conversation = moved.after();
    Instant at = moved.events().getLast().at();
    Optional<Ticket> was = waiting(moved.before());
    Optional<Ticket> is = waiting(conversation.phase());
    if (was.isPresent() && !was.equals(is)) {
      boolean served = conversation.phase() instanceof WithAgent;
      String id = conversation.id().value();
      news.add(served ? () -> forecaster.served(id, at) : () -> forecaster.gaveUp(id, at));
    }
    if (is.isPresent() && !was.equals(is)) {
      Moment.Waiter waiter = waiter(conversation.id(), is.get(), is.get().team());
      news.add(() -> forecaster.joined(waiter, at));
    }
    if (moved.before() instanceof WithAgent held
        && !(conversation.phase() instanceof WithAgent)
        && !lost(moved)) {
      handled(new Handled(held.ticket().team(), at, Duration.between(held.since(), at)));
    }
    hear();
  }

  /** One more conversation that an agent had and ended, perhaps before the last restart. */
  void handled(Handled handled) {
    news.add(() -> forecaster.ended(handled.team(), handled.end(), handled.time()));
  }

  /** Takes over what {@code past}, which has seen the days before, learned of its estimates. */
  void resume(Forecaster past) {
    news.add(() -> forecaster.resume(past));
  }

  private static Optional<Ticket> waiting(Phase phase) {
    return phase instanceof Phase.Waiting(Ticket ticket) ? Optional.of(ticket) : Optional.empty();
  }

  /** The agent was cut off: that says nothing of how long conversations take. */
  private static boolean lost(ConversationMoved moved) {
    return moved.events().getLast().event() instanceof AgentLeft left
        && left.reason() == AgentLeft.Reason.LOST;
  }

  private void hear() {
    if (lock.tryLock()) {
      try {
        learn();
      } finally {
        lock.unlock();
      }
    }
  }

  private void learn() {
    for (Runnable each = news.poll(); each != null; each = news.poll()) {
      each.run();
    }
  }

  /**
   * What whoever waits may be told.
   *
   * @param line everybody who waits, in the order of service
   * @return without those about whom nothing is known
   */
  Map<ConversationId, WaitRange> of(List<Waiting> line) {
    if (line.isEmpty()) {
      return Map.of();
    }
    lock.lock();
    try {
      learn();
      Instant now = clock.instant();
      List<Moment.Available> agents = available(line);
      boolean fresh =
          now.isBefore(told.at().plus(FRESH))
              && !now.isBefore(told.at())
              && told.line().equals(line)
              && told.agents().equals(agents);
      if (!fresh) {
        told = new Told(now, line, agents, forecast(new Moment(now, agents, waiters(line)), line));
      }
      return told.ranges();
    } finally {
      lock.unlock();
    }
  }

  private List<Moment.Available> available(List<Waiting> waiting) {
    Fitness fitness = new Fitness(roster.present());
    Map<String, Waiting> lines = new HashMap<>();
    waiting.forEach(each -> lines.putIfAbsent(line(each), each));
    return roster.available().stream()
        .map(
            agent ->
                new Moment.Available(
                    lines.values().stream()
                        .filter(each -> fitness.fits(each, agent))
                        .map(WaitEstimate::line)
                        .collect(Collectors.toSet()),
                    agent.capacity(),
                    running(agent.id())))
        .toList();
  }

  /** Those whom the same agents fit. */
  private static String line(Waiting waiting) {
    Ticket ticket = waiting.ticket();
    return ticket.team() + ' ' + waiting.language() + ' ' + new TreeSet<>(ticket.skills());
  }

  private List<Moment.Running> running(AgentId agent) {
    return holdings.of(agent).stream()
        .flatMap(id -> conversations.find(id).stream())
        .flatMap(
            each ->
                each.phase() instanceof WithAgent held
                    ? Stream.of(new Moment.Running(held.ticket().team(), held.since()))
                    : Stream.empty())
        .toList();
  }

  private Map<ConversationId, WaitRange> forecast(Moment moment, List<Waiting> line) {
    List<Optional<Range>> ranges = forecaster.tell(moment);
    Map<ConversationId, WaitRange> all = new HashMap<>();
    for (int each = 0; each < line.size(); each++) {
      ConversationId id = line.get(each).conversation();
      ranges
          .get(each)
          .ifPresent(range -> all.put(id, new WaitRange(range.from() * 60, range.to() * 60)));
    }
    return Map.copyOf(all);
  }

  private static List<Moment.Waiter> waiters(List<Waiting> line) {
    return line.stream()
        .map(each -> waiter(each.conversation(), each.ticket(), line(each)))
        .toList();
  }

  private static Moment.Waiter waiter(ConversationId id, Ticket ticket, String line) {
    boolean high = ticket.priority() != Priority.NORMAL;
    return new Moment.Waiter(id.value(), ticket.team(), line, high);
  }

  /**
   * A conversation, or a part of one, that an agent of {@code team} had.
   *
   * @param time how long it took a slot
   */
  record Handled(String team, Instant end, Duration time) {}
}
