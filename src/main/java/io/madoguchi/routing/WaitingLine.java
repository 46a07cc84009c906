package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.routing.Place.WaitRange;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.PresenceChanged;
import io.madoguchi.staff.StaffChanged;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who waits, team by team: the higher priority first, then who drew the lower number. A mirror of
 * the conversations that are waiting, built up again from them at every start. Thread-safe.
 */
@Component
@Order(2)
public class WaitingLine implements ConversationListener {

  private static final Comparator<Waiting> ORDER =
      Comparator.comparing((Waiting waiting) -> waiting.ticket().priority())
          .reversed()
          .thenComparing(waiting -> waiting.ticket().number())
          .thenComparing(waiting -> waiting.conversation().value());

  private final Conversations conversations;
  private final WaitEstimate estimate;
  private final Roster roster;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;
  private final Clock steady;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<ConversationId, Waiting> waiting = new HashMap<>();
  private final Map<String, TreeSet<Waiting>> lines = new HashMap<>();

  WaitingLine(
      Conversations conversations,
      WaitEstimate estimate,
      Roster roster,
      ApplicationEventPublisher publisher,
      Clock clock,
      @Qualifier("steadyClock") Clock steady) {
    this.conversations = conversations;
    this.estimate = estimate;
    this.roster = roster;
    this.publisher = publisher;
    this.clock = clock;
    this.steady = steady;
  }

  /**
   * A conversation and its place marker.
   *
   * @param language the visitor's, BCP 47 tag
   * @param familiar the agent who held it before
   * @param from when it came into the line by {@link LineTimer}'s time, which goes on when the
   *     machine's clock is set
   */
  public record Waiting(
      ConversationId conversation,
      Ticket ticket,
      String language,
      Optional<AgentId> familiar,
      Instant from) {}

  @PostConstruct
  void rebuild() {
    conversations.allIn(PhaseName.WAITING).forEach(this::update);
  }

  @Override
  public void moved(ConversationMoved moved) {
    Phase before = moved.before();
    Phase after = moved.after().phase();
    Set<String> changed = new LinkedHashSet<>();
    if (before instanceof Phase.Waiting || after instanceof Phase.Waiting) {
      changed.addAll(update(moved.after()));
    }
    if (!holder(before).equals(holder(after))) {
      changed.addAll(teams());
    }
    tell(changed);
  }

  private static Optional<AgentId> holder(Phase phase) {
    return phase instanceof Phase.WithAgent held ? Optional.of(held.agent()) : Optional.empty();
  }

  /** Whoever comes or goes makes a wait shorter or longer. */
  @EventListener
  @Order(2)
  void changed(PresenceChanged changed) {
    tell(teams());
  }

  @EventListener
  @Order(2)
  void changed(StaffChanged changed) {
    tell(teams());
  }

  private void tell(Set<String> teams) {
    teams.forEach(team -> publisher.publishEvent(new LineChanged(team)));
  }

  /** The teams whose line is another now. */
  private Set<String> update(Conversation conversation) {
    Optional<Waiting> now =
        conversation.phase() instanceof Phase.Waiting phase
            ? Optional.of(
                new Waiting(
                    conversation.id(),
                    phase.ticket(),
                    conversation.memory().language(),
                    conversation.familiar(),
                    from(conversation.id(), phase.ticket())))
            : Optional.empty();
    Optional<Waiting> was =
        locked(
            () -> {
              Optional<Waiting> old = Optional.ofNullable(waiting.remove(conversation.id()));
              old.ifPresent(gone -> line(gone).remove(gone));
              now.ifPresent(
                  here -> {
                    waiting.put(here.conversation(), here);
                    line(here).add(here);
                  });
              return old;
            });
    return was.equals(now)
        ? Set.of()
        : Stream.concat(was.stream(), now.stream())
            .map(each -> each.ticket().team())
            .collect(Collectors.toSet());
  }

  /**
   * A wait that begins later than now, as far as the clock says, has just begun: it was set back.
   */
  private Instant from(ConversationId conversation, Ticket ticket) {
    return find(conversation)
        .filter(known -> known.ticket().since().equals(ticket.since()))
        .map(Waiting::from)
        .orElseGet(
            () -> {
              Duration waited = Duration.between(ticket.since(), clock.instant());
              return steady.instant().minus(waited.isNegative() ? Duration.ZERO : waited);
            });
  }

  /** The place of {@code conversation}; empty when it is not waiting. */
  public Optional<Place> place(ConversationId conversation) {
    return find(conversation)
        .flatMap(
            here -> Optional.ofNullable(places(Set.of(here.ticket().team())).get(conversation)));
  }

  /** Everybody who waits, each with the place; one estimate for all of them. */
  public Map<ConversationId, Place> places() {
    return places(teams());
  }

  private Map<ConversationId, Place> places(Set<String> teams) {
    Map<ConversationId, Place> places = new HashMap<>();
    Map<ConversationId, WaitRange> ranges = estimate.of(everybody());
    for (String team : teams) {
      ahead(team)
          .forEach(
              (id, ahead) ->
                  places.put(id, new Place(ahead + 1, Optional.ofNullable(ranges.get(id)))));
    }
    return places;
  }

  /**
   * How many are served before each who waits, whatever the team; without an estimate, which costs.
   */
  public Map<ConversationId, Integer> ahead() {
    Map<ConversationId, Integer> ahead = new HashMap<>();
    teams().forEach(team -> ahead.putAll(ahead(team)));
    return ahead;
  }

  /** How many are served before each who waits for {@code team}. */
  Map<ConversationId, Integer> ahead(String team) {
    return new Fitness(roster.present()).ahead(waitingFor(team));
  }

  /** Teams for which somebody waits. */
  public Set<String> teams() {
    return locked(
        () ->
            lines.entrySet().stream()
                .filter(line -> !line.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
  }

  /** Everybody who waits for {@code team}, in the order of service. */
  public List<Waiting> waitingFor(String team) {
    return locked(() -> List.copyOf(lines.getOrDefault(team, new TreeSet<>(ORDER))));
  }

  /** Everybody who waits, in the order of service within each team. */
  public List<Waiting> everybody() {
    return locked(() -> lines.values().stream().flatMap(TreeSet::stream).sorted(ORDER).toList());
  }

  private TreeSet<Waiting> line(Waiting of) {
    return lines.computeIfAbsent(of.ticket().team(), _ -> new TreeSet<>(ORDER));
  }

  /** The marker of {@code conversation}; empty when it is not waiting. */
  Optional<Waiting> find(ConversationId conversation) {
    return locked(() -> Optional.ofNullable(waiting.get(conversation)));
  }

  private <T> T locked(Supplier<T> step) {
    lock.lock();
    try {
      return step.get();
    } finally {
      lock.unlock();
    }
  }
}
