package io.madoguchi.routing;

import io.madoguchi.conversation.StorageUnavailable;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.routing.Matchmaker.Match;
import io.madoguchi.routing.WaitingLine.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers whoever waits to the agents that {@link Matchmaker} finds, as soon as anything has changed
 * that may matter: somebody came into the line, a slot is free, an agent came or declined.
 */
@Component
class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private final WaitingLine line;
  private final Candidates candidates;
  private final OpenOffers offers;
  private final Router router;
  private final LineTimer timer;
  private final RoutingSettings settings;
  private final AtomicBoolean due = new AtomicBoolean();

  /** When the next round begins by itself; touched by the line's thread only. */
  private Instant planned = Instant.MIN;

  Dispatcher(
      WaitingLine line,
      Candidates candidates,
      OpenOffers offers,
      Router router,
      LineTimer timer,
      RoutingSettings settings) {
    this.line = line;
    this.candidates = candidates;
    this.offers = offers;
    this.router = router;
    this.timer = timer;
    this.settings = settings;
  }

  @EventListener
  @Order(200)
  void changed(LineChanged changed) {
    soon();
  }

  @EventListener
  void changed(OffersChanged changed) {
    soon();
  }

  /** On the line's own thread; however much changes meanwhile, once. */
  private void soon() {
    if (!due.getAndSet(true)) {
      timer.soon(this::round);
    }
  }

  private void round() {
    due.set(false);
    Instant now = timer.now();
    Matchmaker matchmaker =
        new Matchmaker(
            settings::policyOf,
            candidates.fitness(),
            (waiting, agent) -> offers.passes().has(waiting.conversation(), agent, now));
    try {
      matchmaker.match(unpromised(), candidates.now()).forEach(this::give);
    } catch (StorageUnavailable failure) {
      LOG.warn("an assignment cannot be stored; trying again in {}", AFTER_FAILURE, failure);
      plan(now.plus(AFTER_FAILURE), now);
    }
    offers.passes().nextEnd(now).ifPresent(end -> plan(end, now));
  }

  /** A round that begins before then looks further ahead itself. */
  private void plan(Instant time, Instant now) {
    if (!planned.isAfter(now) || planned.isAfter(time)) {
      planned = time;
      timer.at(time, this::soon);
    }
  }

  private void give(Match match) {
    ConversationId conversation = match.waiting().conversation();
    if (settings.offer().isZero()) {
      router.assign(match.agent(), conversation, Optional.empty());
    } else {
      offers.make(match.agent(), conversation);
    }
  }

  private List<Waiting> unpromised() {
    Set<ConversationId> promised = offers.promised();
    return line.everybody().stream()
        .filter(waiting -> !promised.contains(waiting.conversation()))
        .toList();
  }
}
