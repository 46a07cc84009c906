package io.madoguchi.report;

import io.madoguchi.conversation.ClosingReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Adds courses up to the figures of one day. What takes time counts on the day, and in the team, in
 * which it ended.
 */
record Tally(Day day, ReportSettings settings) {

  Figures of(Collection<Course> courses, boolean complete) {
    Map<String, TeamFigures> teams = new TreeMap<>();
    teams(courses).forEach(team -> teams.put(team, of(courses, team::equals)));
    List<Course> ended =
        courses.stream()
            .filter(Course::visitorWrote)
            .filter(course -> course.ending().filter(end -> day.has(end.at())).isPresent())
            .toList();
    List<Course> begun = courses.stream().filter(course -> day.has(course.began())).toList();
    return new Figures(
        day.from(),
        of(courses, _ -> true),
        teams,
        ratio(ended, course -> !course.wished()),
        ratio(begun, Course::wished),
        complete);
  }

  private Set<String> teams(Collection<Course> courses) {
    Set<String> teams = new TreeSet<>();
    courses.forEach(
        course -> {
          course.waits().stream()
              .filter(wait -> day.has(wait.ended()))
              .forEach(wait -> teams.add(wait.team()));
          course.agentWrote().entrySet().stream()
              .filter(wrote -> day.has(wrote.getValue()))
              .forEach(wrote -> teams.add(wrote.getKey()));
          course.ending().filter(end -> day.has(end.at())).ifPresent(end -> teams.add(end.team()));
        });
    teams.remove("");
    return teams;
  }

  private TeamFigures of(Collection<Course> courses, Predicate<String> team) {
    List<Course.Wait> waits =
        courses.stream()
            .flatMap(course -> course.waits().stream())
            .filter(wait -> day.has(wait.ended()) && team.test(wait.team()))
            .toList();
    List<Course.Wait> counted = waits.stream().filter(wait -> !shortLeave(wait)).toList();
    List<Course.Wait> dueInTime =
        counted.stream().filter(wait -> wait.answered() || !inTime(wait)).toList();
    List<Course.Ending> endings =
        courses.stream()
            .flatMap(course -> course.ending().stream())
            .filter(end -> end.inHand() && day.has(end.at()) && team.test(end.team()))
            .toList();
    return new TeamFigures(
        courses.stream().filter(course -> handled(course, team)).count(),
        ratio(counted, Course.Wait::answered),
        waits.size() - counted.size(),
        Times.of(waits.stream().filter(Course.Wait::answered).map(Course.Wait::lasted).toList()),
        ratio(dueInTime, wait -> wait.answered() && inTime(wait)),
        Times.of(answers(courses, team)),
        Times.of(courses.stream().flatMap(course -> handlings(course, team)).toList()),
        Times.of(courses.stream().flatMap(course -> resolution(course, team)).toList()),
        ratio(endings, Tally::resolved),
        ratio(
            courses.stream()
                .flatMap(course -> course.rating().stream())
                .filter(rating -> day.has(rating.at()) && team.test(rating.team()))
                .toList(),
            rating -> rating.score() >= 4));
  }

  private boolean shortLeave(Course.Wait wait) {
    return !wait.answered() && wait.lasted().compareTo(settings.shortLeave()) <= 0;
  }

  private boolean inTime(Course.Wait wait) {
    return wait.lasted().compareTo(settings.serviceLevel()) <= 0;
  }

  private boolean handled(Course course, Predicate<String> team) {
    return course.agentWrote().entrySet().stream()
        .anyMatch(wrote -> day.has(wrote.getValue()) && team.test(wrote.getKey()));
  }

  private List<Duration> answers(Collection<Course> courses, Predicate<String> team) {
    return courses.stream()
        .flatMap(course -> course.answers().stream())
        .filter(answer -> day.has(answer.at()) && team.test(answer.team()))
        .map(Course.Answer::after)
        .toList();
  }

  private Stream<Duration> handlings(Course course, Predicate<String> team) {
    return course.handlings().stream()
        .filter(handling -> day.has(handling.ended()))
        .flatMap(
            handling ->
                handling.byTeam().entrySet().stream()
                    .filter(part -> team.test(part.getKey()))
                    .map(Map.Entry::getValue)
                    .reduce(Duration::plus)
                    .stream());
  }

  private Stream<Duration> resolution(Course course, Predicate<String> team) {
    return course.ending().stream()
        .filter(end -> end.inHand() && resolved(end) && day.has(end.at()) && team.test(end.team()))
        .map(end -> length(course.began(), end.at()));
  }

  private static boolean resolved(Course.Ending ending) {
    return ending.reason().filter(reason -> reason == ClosingReason.RESOLVED).isPresent();
  }

  private static Duration length(Instant from, Instant to) {
    return from.isAfter(to) ? Duration.ZERO : Duration.between(from, to);
  }

  private static <T> Ratio ratio(List<T> whole, Predicate<T> part) {
    return new Ratio(whole.stream().filter(part).count(), whole.size());
  }
}
