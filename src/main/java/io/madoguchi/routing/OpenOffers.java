package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationListener;
import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.AwayReason;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.PresenceChanged;
import io.madoguchi.staff.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The life of an offer: made, then accepted (by {@link Router}), declined, missed, or withdrawn
 * because the visitor or the agent went. The conversation keeps its place all the while.
 * Thread-safe.
 */
@Component
@Order(3)
public class OpenOffers implements ConversationListener {

  private final Promises promises;
  private final Passes passes = new Passes();
  private final Attendance attendance;
  private final LineTimer timer;
  private final RoutingSettings settings;

  /** Offers in a row that ran out. */
  private final Map<AgentId, Integer> missed = new ConcurrentHashMap<>();

  OpenOffers(Promises promises, Attendance attendance, LineTimer timer, RoutingSettings settings) {
    this.promises = promises;
    this.attendance = attendance;
    this.timer = timer;
    this.settings = settings;
  }

  /** What {@code agent} may accept or decline now, the most pressing first. */
  public List<Offer> to(AgentId agent) {
    return promises.offers(offer -> offer.agent().equals(agent)).stream()
        .map(offer -> new Offer(offer.conversation(), offer.until().orElseThrow(), left(offer)))
        .sorted(Comparator.comparing(Offer::until))
        .toList();
  }

  private Duration left(Promise offer) {
    Duration left = Duration.between(timer.now(), offer.until().orElseThrow());
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Nothing happens when the offer is over already: what they wish is so. */
  public void decline(AgentId agent, ConversationId conversation) {
    promises
        .standing(conversation)
        .filter(offer -> offer.isOffer() && offer.agent().equals(agent))
        .ifPresent(
            offer -> {
              missed.remove(agent);
              pass(offer);
            });
  }

  Passes passes() {
    return passes;
  }

  /** Every conversation that somebody is about to answer. */
  Set<ConversationId> promised() {
    return promises.promised();
  }

  void make(Agent agent, ConversationId conversation) {
    Instant until = timer.now().plus(settings.offer());
    if (promises.offer(agent, conversation, until) == Promises.Answer.PROMISED) {
      timer.at(until, () -> runOut(agent.id(), conversation, until));
    }
  }

  private void runOut(AgentId agent, ConversationId conversation, Instant until) {
    promises
        .offers(offer -> offer.conversation().equals(conversation) && offer.agent().equals(agent))
        .stream()
        .filter(offer -> offer.until().filter(until::equals).isPresent())
        .forEach(
            offer -> {
              Status before = attendance.status(agent);
              pass(offer);
              int times = missed.merge(agent, 1, Integer::sum);
              if (times == settings.awayAfterMissed()) {
                missed.remove(agent);
                attendance.moveAway(agent, before, AwayReason.MISSED);
              }
            });
  }

  /** First the pass: whoever is asked as soon as the offer has ended is somebody else. */
  private void pass(Promise offer) {
    passes.add(offer.conversation(), offer.agent(), timer.now().plus(settings.askAgain()));
    promises.end(offer);
  }

  @Override
  public void moved(ConversationMoved moved) {
    boolean stays =
        moved.after().phase() instanceof Phase.Waiting now
            && (!(moved.before() instanceof Phase.Waiting before) || before.equals(now));
    if (!stays) {
      ConversationId conversation = moved.after().id();
      passes.forget(conversation);
      promises.endOffers(offer -> offer.conversation().equals(conversation));
    }
    if (moved.after().phase() instanceof Phase.WithAgent held) {
      missed.remove(held.agent());
    }
  }

  @EventListener
  void changed(PresenceChanged changed) {
    if (changed.presence() != Presence.AVAILABLE) {
      missed.remove(changed.agent());
      promises.endOffers(offer -> offer.agent().equals(changed.agent()));
    }
  }
}
