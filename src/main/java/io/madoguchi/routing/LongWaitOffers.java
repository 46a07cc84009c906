package io.madoguchi.routing;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase.Ticket;
import io.madoguchi.conversation.state.Priority;
import io.madoguchi.routing.WaitingLine.Waiting;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has the bot offer a way out to whoever waits long, or comes into a long line; once a wait, also
 * over a restart, because the command's id finds what was offered before.
 */
@Component
class LongWaitOffers {

  private final WaitingLine line;
  private final Conversations conversations;
  private final LineTimer timer;
  private final LongWaitSettings settings;

  /** Who is seen to. Touched by the one thread of {@link LineTimer} only. */
  private final Set<Seen> seen = new HashSet<>();

  private record Seen(ConversationId conversation, String team) {}

  LongWaitOffers(
      WaitingLine line,
      Conversations conversations,
      @Qualifier("tellingTimer") LineTimer timer,
      LongWaitSettings settings) {
    this.line = line;
    this.conversations = conversations;
    this.timer = timer;
    this.settings = settings;
  }

  /** After {@link Announcer}, so that the place comes before the way out. */
  @EventListener
  @Order(150)
  void changed(LineChanged changed) {
    timer.soon(() -> look(changed.team()));
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    line.teams().forEach(team -> timer.soon(() -> look(team)));
  }

  private void look(String team) {
    List<Waiting> waiting = line.waitingFor(team);
    Set<ConversationId> here =
        waiting.stream().map(Waiting::conversation).collect(Collectors.toSet());
    seen.removeIf(each -> each.team().equals(team) && !here.contains(each.conversation()));
    for (int ahead = 0; ahead < waiting.size(); ahead++) {
      Waiting each = waiting.get(ahead);
      // Whoever lost their agent is next: nothing is long about that.
      if (each.ticket().priority() != Priority.RETURNING
          && seen.add(new Seen(each.conversation(), team))) {
        plan(each, ahead);
      }
    }
  }

  private void plan(Waiting waiting, int ahead) {
    Instant due = waiting.from().plus(settings.offerAfter());
    if (settings.offerAhead() > 0 && ahead >= settings.offerAhead()) {
      timer.soon(() -> offer(waiting));
    } else if (!settings.offerAfter().isZero()) {
      timer.at(due, () -> offer(waiting));
    }
  }

  /** Refused, and rightly, when they wait no more. */
  private void offer(Waiting waiting) {
    Ticket ticket = waiting.ticket();
    if (line.find(waiting.conversation()).filter(now -> now.ticket().equals(ticket)).isPresent()) {
      conversations.dispatch(
          waiting.conversation(),
          CommandId.ofService("way-out-" + ticket.since().toEpochMilli()),
          new Command.OfferWayOut());
    }
  }
}
