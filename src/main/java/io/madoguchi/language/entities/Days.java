package io.madoguchi.language.entities;

import io.madoguchi.language.entities.Meaning.Day;
import io.madoguchi.language.entities.Meaning.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which day is meant, seen from today. Weeks begin on Monday. */
final class Days {

  /** Days within which a day of the week tells the year. */
  private static final int NEAR = 200;

  /** Days within which a day is rather to come than of last year. */
  private static final int SOON = 45;

  private Days() {}

  /** Empty when there is no such day. */
  static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /**
   * A day without a year. Visitors mostly speak of what has happened or will soon: the last such
   * day up to six weeks from today. When that is more than half a year ago, the next one is
   * possible, too. A day of the week that only another year has decides.
   */
  static Optional<Day> monthDay(LocalDate today, int month, int day, Optional<DayOfWeek> weekday) {
    List<LocalDate> years =
        Stream.of(1, 0, -1)
            .flatMap(year -> of(today.getYear() + year, month, day).stream())
            .toList();
    Optional<LocalDate> named =
        weekday.flatMap(
            wanted ->
                years.stream()
                    .filter(date -> date.getDayOfWeek() == wanted)
                    .filter(date -> Math.abs(ChronoUnit.DAYS.between(today, date)) < NEAR)
                    .min(nearest(today)));
    return named
        .map(Day::new)
        .or(
            () ->
                years.stream()
                    .filter(date -> !date.isAfter(today.plusDays(SOON)))
                    .findFirst()
                    .map(date -> new Day(date, nextYear(today, date), Precision.DAY)));
  }

  private static Optional<LocalDate> nextYear(LocalDate today, LocalDate date) {
    return date.isBefore(today.minusMonths(6)) ? Optional.of(date.plusYears(1)) : Optional.empty();
  }

  /** A day without a month: the nearest one, of this month, the last or the next. */
  static Optional<Day> dayOfMonth(LocalDate today, int day) {
    List<LocalDate> nearest =
        Stream.of(0, -1, 1)
            .map(months -> YearMonth.from(today).plusMonths(months))
            .filter(month -> day >= 1 && day <= month.lengthOfMonth())
            .map(month -> month.atDay(day))
            .sorted(nearest(today))
            .toList();
    return nearest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Day(
                nearest.getFirst(), nearest.stream().skip(1).findFirst(), Precision.DAY_OF_MONTH));
  }

  private static Comparator<LocalDate> nearest(LocalDate today) {
    return Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date)));
  }

  /** A day of the week alone: the one to come, today counted; the last one is possible, too. */
  static Day weekday(LocalDate today, DayOfWeek weekday) {
    return new Day(
        today.with(TemporalAdjusters.nextOrSame(weekday)),
        Optional.of(today.with(TemporalAdjusters.previous(weekday))),
        Precision.WEEKDAY);
  }

  static LocalDate monday(LocalDate today, int weeks) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
  }

  static LocalDate weekday(LocalDate today, int weeks, DayOfWeek weekday) {
    return monday(today, weeks).with(TemporalAdjusters.nextOrSame(weekday));
  }

  static Meaning.Days week(LocalDate today, int weeks) {
    LocalDate monday = monday(today, weeks);
    return new Meaning.Days(monday, monday.plusDays(6));
  }

  static Meaning.Days weekend(LocalDate today, int weeks) {
    LocalDate saturday = monday(today, weeks).plusDays(5);
    return new Meaning.Days(saturday, saturday.plusDays(1));
  }

  static Meaning.Days month(YearMonth month) {
    return new Meaning.Days(month.atDay(1), month.atEndOfMonth());
  }

  static Meaning.Days year(int year) {
    return new Meaning.Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** A month without a year, as {@link #monthDay} takes a day. */
  static Optional<YearMonth> month(LocalDate today, int month) {
    return monthDay(today, month, 1, Optional.empty()).map(day -> YearMonth.from(day.date()));
  }
}
