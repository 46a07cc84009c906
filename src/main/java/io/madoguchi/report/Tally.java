package io.madoguchi.report;

import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.staff.presence.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds courses up to the figures of one day, one after the other, so that no more than one has to
 * be in memory. What takes time counts on the day, and with the team and agent, in which it ended.
 * Used by one thread.
 */
final class Tally {

  private final Day day;
  private final ReportSettings settings;
  private final Map<Who, SliceCount> counts = new HashMap<>();
  private final BotCount bot;
  private final StaffCount staff;

  /**
   * @param now until when what goes on has lasted
   * @param present whoever was there on that day
   */
  Tally(Day day, ReportSettings settings, Instant now, Collection<Stretch> present) {
    this.day = day;
    this.settings = settings;
    this.bot = new BotCount(day);
    this.staff = new StaffCount(day, now, present);
  }

  Tally add(Collection<Course> courses) {
    courses.forEach(this::add);
    return this;
  }

  void add(Course course) {
    bot.add(course);
    staff.add(course);
    handled(course);
    for (Course.Wait wait : course.waits()) {
      if (day.has(wait.ended())) {
        wait.who().levels().forEach(who -> at(who).wait(wait, settings));
      }
    }
    for (Course.Answer answer : course.answers()) {
      if (day.has(answer.at())) {
        answer.who().levels().forEach(who -> at(who).answer(answer.after()));
      }
    }
    course.handlings().ended().stream().filter(each -> day.has(each.ended())).forEach(this::add);
    course
        .ending()
        .filter(end -> end.inHand() && day.has(end.at()))
        .ifPresent(end -> ended(course, end));
    course
        .rating()
        .filter(rating -> day.has(rating.at()))
        .ifPresent(rating -> rating.who().levels().forEach(who -> at(who).rated(rating.score())));
  }

  /** What was known only some time after a conversation's end; nothing when it is not of today. */
  void addLater(FirstEnd end) {
    if (end.ending().inHand() && day.has(end.known())) {
      end.ending().who().levels().forEach(who -> at(who).held(end));
    }
  }

  /**
   * A conversation in which the visitor wrote ended a day ago.
   *
   * @param alone whether nobody wished for a person, nor came back
   */
  void addDayAfter(boolean alone) {
    bot.dayAfter(alone);
  }

  private void handled(Course course) {
    Set<Who> touched = new HashSet<>();
    course
        .agentWrote()
        .forEach(
            (who, at) -> {
              if (day.has(at)) {
                touched.addAll(who.levels());
              }
            });
    touched.forEach(who -> at(who).handled());
  }

  private void add(Handlings.Handling handling) {
    Map<Who, Duration> sums = new HashMap<>();
    handling
        .parts()
        .forEach(
            (part, held) -> part.levels().forEach(who -> sums.merge(who, held, Duration::plus)));
    sums.forEach((who, held) -> at(who).handled(held));
  }

  private void ended(Course course, Course.Ending end) {
    boolean well = end.reason().filter(reason -> reason == ClosingReason.RESOLVED).isPresent();
    Duration length = Times.between(course.began(), end.at());
    end.who().levels().forEach(who -> at(who).ended(well, length));
  }

  private SliceCount at(Who who) {
    return counts.computeIfAbsent(who, _ -> new SliceCount());
  }

  /** Once, at the end. */
  DaySheet sheet(boolean presenceKnown, boolean complete) {
    return DaySheet.of(
        counts.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().slice())),
        bot.figures(),
        staff.staffed(),
        presenceKnown,
        complete);
  }
}
