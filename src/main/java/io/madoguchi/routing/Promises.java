package io.madoguchi.routing;

import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.Presence;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Every {@link Promise}: at most one for a conversation, none to an agent who is not available, and
 * with what the agent holds never more than their capacity. Whoever gives a conversation to an
 * agent makes a promise first. Thread-safe.
 */
@Component
class Promises {

  private final Holdings holdings;
  private final Attendance attendance;
  private final ApplicationEventPublisher publisher;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<ConversationId, Promise> all = new HashMap<>();

  Promises(Holdings holdings, Attendance attendance, ApplicationEventPublisher publisher) {
    this.holdings = holdings;
    this.attendance = attendance;
    this.publisher = publisher;
  }

  enum Answer {
    PROMISED,
    NOT_AVAILABLE,
    AT_CAPACITY,
    /** Somebody else has a promise. */
    TAKEN
  }

  /** An offer that stands until {@code until}. */
  Answer offer(Agent agent, ConversationId conversation, Instant until) {
    return promise(agent, new Promise(conversation, agent.id(), Optional.of(until)));
  }

  /** For an assignment about to be stored; an offer to the same agent becomes it. */
  Answer reserve(Agent agent, ConversationId conversation) {
    return promise(agent, new Promise(conversation, agent.id(), Optional.empty()));
  }

  /** For somebody who takes it over by themselves: capacity counts, and presence does not. */
  Answer seize(Agent agent, ConversationId conversation) {
    Promise wanted = new Promise(conversation, agent.id(), Optional.empty());
    return locked(() -> decide(agent, wanted, true));
  }

  private Answer promise(Agent agent, Promise wanted) {
    Optional<Promise> before = standing(wanted.conversation());
    Answer answer =
        locked(() -> decide(agent, wanted, attendance.of(agent.id()) == Presence.AVAILABLE));
    if (answer == Answer.PROMISED && (wanted.isOffer() || before.isPresent())) {
      publisher.publishEvent(new OffersChanged(agent.id()));
    }
    return answer;
  }

  private Answer decide(Agent agent, Promise wanted, boolean ready) {
    Promise before = all.get(wanted.conversation());
    boolean own = before != null && before.agent().equals(agent.id());
    if (before != null && !(own && before.isOffer())) {
      return Answer.TAKEN;
    }
    if (!ready) {
      return Answer.NOT_AVAILABLE;
    }
    if (!own && loadOf(agent.id()) >= agent.capacity()) {
      return Answer.AT_CAPACITY;
    }
    all.put(wanted.conversation(), wanted);
    return Answer.PROMISED;
  }

  /** The assignment is stored, or was refused: then the slot is free for somebody else. */
  void settle(AgentId agent, ConversationId conversation) {
    locked(() -> all.remove(conversation));
    publisher.publishEvent(new OffersChanged(agent));
  }

  /** Ends that very offer; false when it was answered or withdrawn meanwhile. */
  boolean end(Promise offer) {
    boolean ended = locked(() -> all.remove(offer.conversation(), offer));
    if (ended) {
      publisher.publishEvent(new OffersChanged(offer.agent()));
    }
    return ended;
  }

  /** Ends every offer that {@code which} fits. */
  void endOffers(Predicate<Promise> which) {
    offers(which).forEach(this::end);
  }

  /** Open offers. */
  List<Promise> offers(Predicate<Promise> which) {
    return locked(() -> all.values().stream().filter(Promise::isOffer).filter(which).toList());
  }

  Optional<Promise> standing(ConversationId conversation) {
    return locked(() -> Optional.ofNullable(all.get(conversation)));
  }

  /** Everything that is promised to somebody. */
  Set<ConversationId> promised() {
    return locked(() -> Set.copyOf(all.keySet()));
  }

  /** How many conversations {@code agent} holds or is promised. */
  int load(AgentId agent) {
    return locked(() -> loadOf(agent));
  }

  /** What was just stored may still be promised and already count as held: once. */
  private int loadOf(AgentId agent) {
    Set<ConversationId> kept = new HashSet<>(holdings.of(agent));
    all.values().stream()
        .filter(promise -> promise.agent().equals(agent))
        .forEach(promise -> kept.add(promise.conversation()));
    return kept.size();
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
