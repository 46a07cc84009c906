package io.madoguchi.language.entities;

import static io.madoguchi.language.entities.Forms.day;

import io.madoguchi.language.entities.Meaning.Day;
import io.madoguchi.language.entities.Meaning.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Weeks and longer spans as they are written in English: "next Tuesday", "end of the month". */
final class EnglishWeeks {

  private static final Calendar CALENDAR = new Calendar("english-calendar.txt");

  /** A day of the week, short or not. */
  static final String ANY_NAME =
      "(?P<w>" + CALENDAR.oneOf("weekday") + "|" + CALENDAR.oneOf("short") + ")";

  private static final String SPAN = "(?P<s>" + CALENDAR.oneOf("span") + ") ";
  private static final String UNIT = "(?P<u>week|month|year)\\b";

  static final List<Form> FORMS =
      List.of(
          day(
                  "\\b(?P<s>last|this|next|coming|the coming|this coming) " + ANY_NAME + "\\b",
                  EnglishWeeks::ofWeek)
              .needs("last ", "this ", "next ", "coming "),
          day("\\b(?P<w>" + CALENDAR.oneOf("weekday") + ")s?\\b", EnglishWeeks::alone)
              .needs(CALENDAR.words("weekday")),
          day(
                  "\\b(?:on|by|until|till|since|from|to|and) (?P<value>(?P<w>"
                      + CALENDAR.oneOf("short")
                      + "))\\b",
                  EnglishWeeks::alone)
              .needs(CALENDAR.words("short")),
          day("\\b(?:" + SPAN + ")?weekend\\b", EnglishWeeks::weekend).needs("weekend"),
          day("\\b" + SPAN + UNIT, EnglishWeeks::span).needs("week", "month", "year"),
          day("\\bthe week after next\\b", (_, s) -> Optional.of(Days.week(s.today(), 2)))
              .needs("the week after next"),
          day(
                  "\\b(?:the )?(?P<p>end|start|beginning) of (?:" + SPAN + ")?" + UNIT,
                  EnglishWeeks::edge)
              .needs(" of "));

  private EnglishWeeks() {}

  /** The day of the week in group {@code w}; empty when there is none. */
  static Optional<DayOfWeek> weekday(Match found) {
    String word = found.part("w");
    return CALENDAR
        .number("weekday", word)
        .or(() -> CALENDAR.number("short", word))
        .map(DayOfWeek::of);
  }

  private static Optional<Day> alone(Match found, Search search) {
    return weekday(found).map(day -> Days.weekday(search.today(), day));
  }

  /** "Next Tuesday" is the one of next week; for some, the next one to come. */
  private static Optional<Day> ofWeek(Match found, Search search) {
    LocalDate today = search.today();
    return weekday(found)
        .map(
            day ->
                switch (found.part("s")) {
                  case "last" ->
                      either(
                          today.with(TemporalAdjusters.previous(day)),
                          Days.weekday(today, -1, day));
                  case "next" ->
                      either(Days.weekday(today, 1, day), today.with(TemporalAdjusters.next(day)));
                  case "this" -> new Day(Days.weekday(today, 0, day));
                  default -> new Day(today.with(TemporalAdjusters.next(day)));
                });
  }

  private static Day either(LocalDate usual, LocalDate other) {
    return new Day(usual, Optional.of(other).filter(date -> !date.equals(usual)), Precision.DAY);
  }

  private static int spans(Match found) {
    return CALENDAR.number("span", found.part("s")).orElse(0);
  }

  private static Optional<Meaning> weekend(Match found, Search search) {
    return Optional.of(Days.weekend(search.today(), spans(found)));
  }

  /** "The week" alone is none. */
  private static Optional<Meaning> span(Match found, Search search) {
    return found.part("s").equals("the")
        ? Optional.empty()
        : Optional.of(days(found, search.today()));
  }

  private static Meaning.Days days(Match found, LocalDate today) {
    return switch (found.part("u")) {
      case "week" -> Days.week(today, spans(found));
      case "month" -> Days.month(YearMonth.from(today).plusMonths(spans(found)));
      default -> Days.year(today.getYear() + spans(found));
    };
  }

  private static Optional<Day> edge(Match found, Search search) {
    Meaning.Days days = days(found, search.today());
    return Optional.of(new Day(found.part("p").equals("end") ? days.to() : days.from()));
  }
}
