package io.madoguchi.knowledge;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When people are at the counter. Exceptions beat holidays, holidays beat the week.
 *
 * @param weekly spans by weekday, in order and apart; a missing day is closed
 * @param closedOnJapaneseHolidays whether public holidays of Japan count as closed
 */
public record OpeningHours(
    ZoneId zone,
    Map<DayOfWeek, List<Span>> weekly,
    boolean closedOnJapaneseHolidays,
    Map<LocalDate, List<Span>> exceptions) {

  /**
   * From {@code from} (inclusive) to {@code to} (exclusive) on one day; {@code to} 00:00 means
   * midnight at its end.
   */
  public record Span(LocalTime from, LocalTime to) {}

  public boolean openAt(Instant instant) {
    throw new UnsupportedOperationException();
  }

  /**
   * The next instant at or after {@code instant} at which people are here; empty when none within
   * 60 days.
   */
  public Optional<Instant> nextOpening(Instant instant) {
    throw new UnsupportedOperationException();
  }
}
