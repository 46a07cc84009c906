package io.madoguchi.report;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What is known of conversations only some time after their end: whether they were taken up again,
 * and whether the visitor came back. It counts on the day on which that time has passed, so that a
 * finished day never changes.
 *
 * <p>Bounded as {@link DayCount} is. Used by one thread at a time.
 */
@Component
class Aftermath {

  /** Who comes back within this time was not helped. */
  static final Duration RETURNING = Duration.ofHours(24);

  private final Conversations conversations;
  private final ReportSettings settings;

  Aftermath(Conversations conversations, ReportSettings settings) {
    this.conversations = conversations;
    this.settings = settings;
  }

  /**
   * Adds what the day has made known.
   *
   * @return false when there were more conversations than are looked at
   */
  boolean addTo(Tally tally, Day day, int most) {
    Duration longest = max(settings.reopenWindow(), RETURNING);
    Duration shortest = min(settings.reopenWindow(), RETURNING);
    List<ConversationId> ids =
        conversations.between(day.from().minus(longest), day.to().minus(shortest), most + 1);
    for (ConversationId id : ids.subList(0, Math.min(most, ids.size()))) {
      List<Recorded> log = log(id);
      FirstEnd.of(log, settings.reopenWindow()).ifPresent(tally::addLater);
      FirstEnd.of(log, RETURNING)
          .filter(end -> end.visitorWrote() && day.has(end.known()))
          .ifPresent(end -> tally.addDayAfter(!end.wished() && !cameBack(id, end)));
    }
    return ids.size() <= most;
  }

  /** To this conversation or in another. */
  private boolean cameBack(ConversationId id, FirstEnd end) {
    Optional<Conversation> found = conversations.find(id);
    return end.isReopened()
        || (found.isPresent()
            && conversations.beganWithin(found.get(), end.ending().at(), end.known()));
  }

  private List<Recorded> log(ConversationId id) {
    List<Recorded> log = new ArrayList<>();
    List<Recorded> page;
    do {
      page = conversations.eventsAfter(id, log.size(), DayCount.PAGE);
      log.addAll(page);
    } while (page.size() == DayCount.PAGE && log.size() < DayCount.MOST_EVENTS);
    return log;
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
