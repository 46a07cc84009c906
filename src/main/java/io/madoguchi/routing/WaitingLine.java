package io.madoguchi.routing;

import io.madoguchi.conversation.Conversation;
import io.madoguchi.conversation.ConversationId;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Phase;
import io.madoguchi.conversation.PhaseName;
import io.madoguchi.routing.WaitEstimate.Pace;
import jakarta.annotation.PostConstruct;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who waits, team by team: high priority first, then who has waited longest. A mirror of the
 * conversations that are waiting, built up again from them at every start. Thread-safe.
 */
@Component
public class WaitingLine {

  private static final Comparator<Waiting> ORDER =
      Comparator.comparing((Waiting waiting) -> !waiting.ticket().high())
          .thenComparing(waiting -> waiting.ticket().since())
          .thenComparing(waiting -> waiting.conversation().value());

  private final Conversations conversations;
  private final WaitEstimate estimate;
  private final ApplicationEventPublisher publisher;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<ConversationId, Waiting> waiting = new HashMap<>();
  private final Map<String, TreeSet<Waiting>> lines = new HashMap<>();

  WaitingLine(
      Conversations conversations, WaitEstimate estimate, ApplicationEventPublisher publisher) {
    this.conversations = conversations;
    this.estimate = estimate;
    this.publisher = publisher;
  }

  /** A conversation and its place marker. */
  public record Waiting(ConversationId conversation, Phase.Ticket ticket) {}

  @PostConstruct
  void rebuild() {
    conversations.allIn(PhaseName.WAITING).forEach(this::update);
  }

  @EventListener
  @Order(2)
  void moved(ConversationMoved moved) {
    if (moved.before() instanceof Phase.Waiting || moved.after().phase() instanceof Phase.Waiting) {
      update(moved.after());
    }
  }

  private void update(Conversation conversation) {
    Optional<Waiting> now =
        conversation.phase() instanceof Phase.Waiting phase
            ? Optional.of(new Waiting(conversation.id(), phase.ticket()))
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
    if (was.equals(now)) {
      return;
    }
    was.ifPresent(gone -> publisher.publishEvent(new LineChanged(gone.ticket().team())));
    now.filter(here -> was.filter(gone -> sameTeam(gone, here)).isEmpty())
        .ifPresent(here -> publisher.publishEvent(new LineChanged(here.ticket().team())));
  }

  /** The place of {@code conversation}; empty when it is not waiting. */
  public Optional<Place> place(ConversationId conversation) {
    return locked(
            () ->
                Optional.ofNullable(waiting.get(conversation))
                    .map(here -> Map.entry(here, line(here).headSet(here).size() + 1)))
        .map(
            found ->
                new Place(
                    found.getValue(),
                    estimate
                        .pace(found.getKey().ticket().team())
                        .map(pace -> pace.at(found.getValue()))));
  }

  /** Everybody who waits for {@code team}, first come first, each with the place. */
  public Map<ConversationId, Place> places(String team) {
    Map<ConversationId, Place> places = new LinkedHashMap<>();
    Optional<Pace> pace = estimate.pace(team);
    for (Waiting each : waitingFor(team)) {
      int position = places.size() + 1;
      places.put(each.conversation(), new Place(position, pace.map(known -> known.at(position))));
    }
    return places;
  }

  /** Teams for which somebody waits or has waited since the start. */
  public Set<String> teams() {
    return locked(() -> Set.copyOf(lines.keySet()));
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

  private static boolean sameTeam(Waiting one, Waiting other) {
    return one.ticket().team().equals(other.ticket().team());
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
