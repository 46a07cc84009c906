package io.madoguchi.report;

import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.staff.presence.Stretch;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The courses of one day's conversations, read from the log and carried on from where each was left
 * off. Used by one thread.
 *
 * <p>Bounded: of more than {@link #most} conversations a day the rest is not counted, and the
 * figures say so; of one conversation {@value #MOST_EVENTS} events are read.
 */
final class Ledger {

  private static final int PAGE = 500;
  private static final int MOST_EVENTS = 20_000;

  private final Conversations conversations;
  private final ReportSettings settings;
  private final int most;
  private final Map<ConversationId, Course> courses = new HashMap<>();
  private boolean complete = true;
  private Day day;

  Ledger(Conversations conversations, ReportSettings settings, int most, Day day) {
    this.conversations = conversations;
    this.settings = settings;
    this.most = most;
    this.day = day;
  }

  /** Everything to which something was added on this day. */
  Set<ConversationId> touched() {
    Set<ConversationId> touched = new LinkedHashSet<>();
    for (PhaseName phase : PhaseName.values()) {
      touched.addAll(conversations.lately(phase, day.from(), most));
    }
    return touched;
  }

  /**
   * Another day: what nothing was added to since it began is forgotten.
   *
   * @return whether it is an earlier one, of which things may have been forgotten: the clock was
   *     set back
   */
  boolean turnTo(Day next) {
    boolean earlier = next.from().isBefore(day.from());
    if (!next.equals(day)) {
      day = next;
      courses.values().removeIf(course -> course.last().isBefore(next.from()));
      complete = true;
    }
    return earlier;
  }

  /**
   * Carries the course of {@code id} on with what was just added to its log.
   *
   * @param added in order
   * @return false when something is missing before it, so that the log must be read
   */
  boolean follow(ConversationId id, List<Recorded> added) {
    Course known = courses.get(id);
    if (known == null && courses.size() >= most) {
      complete = false;
      return true;
    }
    Course course = known == null ? new Course() : known;
    if (added.getFirst().sequence() > course.sequence() + 1) {
      return false;
    }
    added.stream().filter(each -> each.sequence() > course.sequence()).forEach(course::add);
    courses.put(id, course);
    return true;
  }

  /**
   * Carries the course of {@code id} on to the end of its log.
   *
   * @throws io.madoguchi.conversation.StorageUnavailable when it cannot be read now
   */
  void read(ConversationId id) {
    Course known = courses.get(id);
    if (known == null && courses.size() >= most) {
      complete = false;
      return;
    }
    Course course = known == null ? new Course() : known;
    List<Recorded> page;
    do {
      page = conversations.eventsAfter(id, course.sequence(), PAGE);
      page.forEach(course::add);
    } while (page.size() == PAGE && course.sequence() < MOST_EVENTS);
    courses.put(id, course);
  }

  /**
   * @param present whoever was there on this day
   * @param presenceKnown whether that was written down
   */
  DaySheet sheet(Instant now, List<Stretch> present, boolean presenceKnown) {
    return new Tally(day, settings, now, present)
        .add(courses.values())
        .sheet(presenceKnown, complete);
  }

  Day day() {
    return day;
  }
}
