package io.madoguchi.routing;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.routing.WaitEstimate.Handled;
import io.madoguchi.routing.forecast.Past;
import io.madoguchi.routing.forecast.Past.Held;
import io.madoguchi.routing.forecast.Replay;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads from the log, after a start, how long the last conversations took, so that estimates need
 * not begin anew; and plays the lines of those days once more, beside everything else, to learn
 * again what its estimates are worth.
 */
@Component
class HandlingHistory {

  private static final Duration REACH = Duration.ofDays(28);

  /** Of all that were closed lately; with the bot alone, too. */
  private static final int CONVERSATIONS = 2_000;

  private static final int EVENTS = 1_000;

  /** What the playing may take; what is not learned by then comes with the next visitors. */
  private static final Duration REPLAY = Duration.ofSeconds(10);

  private final Conversations conversations;
  private final WaitEstimate estimate;
  private final Agents agents;
  private final Executor telling;
  private final Clock clock;

  HandlingHistory(
      Conversations conversations,
      WaitEstimate estimate,
      Agents agents,
      Executor telling,
      Clock clock) {
    this.conversations = conversations;
    this.estimate = estimate;
    this.agents = agents;
    this.telling = telling;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    telling.execute(
        () -> {
          Past past = read();
          past.held().stream()
              .filter(Held::ended)
              .sorted(Comparator.comparing(Held::until))
              .map(held -> new Handled(held.team(), held.until(), took(held)))
              .forEach(estimate::handled);
          // Not on the line's thread: whoever waits must not wait for it.
          Thread.ofPlatform()
              .name("past-estimates")
              .daemon()
              .priority(Thread.MIN_PRIORITY)
              .start(() -> replay(past));
        });
  }

  /** Learns from {@code past} for as long as that may take. */
  void replay(Past past) {
    long end = System.nanoTime() + REPLAY.toNanos();
    estimate.resume(Replay.of(past, this::capacity, () -> System.nanoTime() - end < 0));
  }

  private int capacity(String agent) {
    return agents.find(new AgentId(agent)).map(Agent::capacity).orElse(1);
  }

  private Past read() {
    List<ConversationPast> all =
        conversations.lately(PhaseName.CLOSED, clock.instant().minus(REACH), CONVERSATIONS).stream()
            .map(id -> ConversationPast.of(id.value(), conversations.eventsAfter(id, 0, EVENTS)))
            .toList();
    return new Past(
        all.stream().flatMap(each -> each.stays().stream()).toList(),
        all.stream().flatMap(each -> each.held().stream()).toList());
  }

  private static Duration took(Held held) {
    return Duration.between(held.from(), held.until());
  }
}
