package io.madoguchi.knowledge;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of Japan from 2019 to 2099, by the Act on National Holidays as it stands in
 * 2026 and the special years 2019 to 2021. Outside these years no day is a holiday.
 *
 * <p>The equinoxes follow the formula of the Hydrographic Department's "Shin-koyomi binran", valid
 * from 1980 to 2099; the government announces the day each February for the next year.
 */
final class JapaneseHolidays {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2099;

  private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

  private JapaneseHolidays() {}

  static boolean isHoliday(LocalDate day) {
    return in(day.getYear()).contains(day);
  }

  /** All holidays of {@code year}, substitute and in-between days included; empty out of range. */
  static Set<LocalDate> in(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Set.of();
    }
    return BY_YEAR.computeIfAbsent(year, JapaneseHolidays::compute);
  }

  private static Set<LocalDate> compute(int year) {
    Set<LocalDate> named = named(year);
    Set<LocalDate> all = new TreeSet<>(named);
    for (LocalDate holiday : named) {
      if (holiday.getDayOfWeek() == SUNDAY) {
        all.add(firstFreeDayAfter(holiday, named));
      }
      LocalDate between = holiday.plusDays(1);
      if (!named.contains(between) && named.contains(holiday.plusDays(2))) {
        all.add(between);
      }
    }
    return Set.copyOf(all);
  }

  private static LocalDate firstFreeDayAfter(LocalDate sunday, Set<LocalDate> named) {
    LocalDate day = sunday.plusDays(1);
    while (named.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static Set<LocalDate> named(int year) {
    Set<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.of(year, 1, 1));
    days.add(monday(year, 1, 2));
    days.add(LocalDate.of(year, 2, 11));
    days.add(LocalDate.of(year, 3, equinox(year, 20.8431)));
    days.add(LocalDate.of(year, 4, 29));
    days.add(LocalDate.of(year, 5, 3));
    days.add(LocalDate.of(year, 5, 4));
    days.add(LocalDate.of(year, 5, 5));
    days.add(monday(year, 9, 3));
    days.add(LocalDate.of(year, 9, equinox(year, 23.2488)));
    days.add(LocalDate.of(year, 11, 3));
    days.add(LocalDate.of(year, 11, 23));
    for (MonthDay moving : moving(year)) {
      days.add(moving.atYear(year));
    }
    return days;
  }

  /** Marine Day, Mountain Day, Sports Day and the Emperor's days, which moved in special years. */
  private static Set<MonthDay> moving(int year) {
    return switch (year) {
      case 2019 ->
          Set.of(
              MonthDay.of(7, 15),
              MonthDay.of(8, 11),
              MonthDay.of(10, 14),
              MonthDay.of(5, 1),
              MonthDay.of(10, 22));
      case 2020 ->
          Set.of(MonthDay.of(2, 23), MonthDay.of(7, 23), MonthDay.of(7, 24), MonthDay.of(8, 10));
      case 2021 ->
          Set.of(MonthDay.of(2, 23), MonthDay.of(7, 22), MonthDay.of(7, 23), MonthDay.of(8, 8));
      default ->
          Set.of(
              MonthDay.of(2, 23),
              MonthDay.from(monday(year, 7, 3)),
              MonthDay.of(8, 11),
              MonthDay.from(monday(year, 10, 2)));
    };
  }

  private static LocalDate monday(int year, int month, int ordinal) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, MONDAY));
  }

  private static int equinox(int year, double base) {
    int since = year - 1980;
    return (int) (base + 0.242194 * since) - since / 4;
  }
}
