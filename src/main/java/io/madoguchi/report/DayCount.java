package io.madoguchi.report;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.staff.presence.PresenceLog;
import io.madoguchi.staff.presence.Stretch;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Counts a finished day from the logs, as they stood at its midnight: whatever happens to a
 * conversation later counts on the day on which it happens, and the day stays as it was.
 *
 * <p>Bounded: of more than {@value #MOST} conversations the rest is not counted, and the sheet says
 * so; of one conversation {@value #MOST_EVENTS} events are read.
 */
@Component
final class DayCount {

  private static final int MOST = 200_000;
  static final int MOST_EVENTS = 20_000;
  static final int PAGE = 1_000;

  private final Conversations conversations;
  private final PresenceLog presence;
  private final Aftermath aftermath;
  private final ReportSettings settings;

  DayCount(
      Conversations conversations,
      PresenceLog presence,
      Aftermath aftermath,
      ReportSettings settings) {
    this.conversations = conversations;
    this.presence = presence;
    this.aftermath = aftermath;
    this.settings = settings;
  }

  /**
   * @throws io.madoguchi.conversation.StorageUnavailable when it cannot be read now
   * @throws org.springframework.dao.DataAccessException the same
   */
  DaySheet count(Day day) {
    List<Stretch> present = presence.between(day.from(), day.to());
    Tally tally = new Tally(day, settings, day.to(), present);
    List<ConversationId> ids = conversations.between(day.from(), day.to(), MOST + 1);
    for (ConversationId id : ids.subList(0, Math.min(MOST, ids.size()))) {
      tally.add(read(id, day.to()));
    }
    boolean all = aftermath.addTo(tally, day, MOST);
    return tally.sheet(presenceKnown(day, presence), all && ids.size() <= MOST);
  }

  /** A day of which the log tells nothing is not one on which nobody was there. */
  static boolean presenceKnown(Day day, PresenceLog presence) {
    return presence.begins().filter(begin -> begin.isBefore(day.to())).isPresent();
  }

  private Course read(ConversationId id, Instant midnight) {
    Course course = new Course();
    List<Recorded> page;
    do {
      page = conversations.eventsAfter(id, course.sequence(), PAGE);
      for (Recorded recorded : page) {
        if (!course.addBefore(midnight, recorded)) {
          return course;
        }
      }
    } while (page.size() == PAGE && course.sequence() < MOST_EVENTS);
    return course;
  }
}
