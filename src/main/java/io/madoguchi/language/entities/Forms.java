package io.madoguchi.language.entities;

import io.madoguchi.language.entities.Meaning.Day;
import java.time.DayOfWeek;
import java.util.Optional;

/** Makes the forms of days and times. */
final class Forms {

  private static final int DAY_RANK = 5;
  private static final int TIME_RANK = 5;

  private Forms() {}

  static PatternForm day(String pattern, PatternForm.Reading reading) {
    return PatternForm.of(EntityKind.DATE, DAY_RANK, pattern, reading);
  }

  static PatternForm time(String pattern, PatternForm.Reading reading) {
    return PatternForm.of(EntityKind.TIME, TIME_RANK, pattern, reading);
  }

  static PatternForm moment(String pattern, PatternForm.Reading reading) {
    return PatternForm.of(EntityKind.DATE_TIME, TIME_RANK, pattern, reading);
  }

  /** The day that groups {@code m} and {@code d} are, in the year that is {@code year}, if any. */
  static Optional<Day> written(
      Match found, Search search, Optional<Integer> year, Optional<DayOfWeek> weekday) {
    int month = found.number("m");
    int day = found.number("d");
    return year.isPresent()
        ? Days.of(year.get(), month, day).map(Day::new)
        : Days.monthDay(search.today(), month, day, weekday);
  }
}
