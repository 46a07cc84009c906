package io.madoguchi.knowledge;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  private static final int DAYS_AHEAD = 60;

  public OpeningHours {
    weekly = Map.copyOf(weekly);
    exceptions = Map.copyOf(exceptions);
  }

  /** Open day and night, every day. */
  public static OpeningHours always(ZoneId zone) {
    Span wholeDay = new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    return new OpeningHours(
        zone,
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(Function.identity(), _ -> List.of(wholeDay))),
        false,
        Map.of());
  }

  /**
   * From {@code from} (inclusive) to {@code to} (exclusive) on one day; {@code to} 00:00 means
   * midnight at its end.
   */
  public record Span(LocalTime from, LocalTime to) {

    /** The second of the day at which it ends: 86,400 for midnight at its end. */
    public int endSecond() {
      return to.equals(LocalTime.MIDNIGHT) ? 24 * 60 * 60 : to.toSecondOfDay();
    }
  }

  public boolean openAt(Instant instant) {
    LocalDate today = instant.atZone(zone).toLocalDate();
    return spansOn(today).stream()
        .anyMatch(
            span -> !start(today, span).isAfter(instant) && end(today, span).isAfter(instant));
  }

  /**
   * The next instant at or after {@code instant} at which people are here; empty when none within
   * 60 days.
   */
  public Optional<Instant> nextOpening(Instant instant) {
    LocalDate today = instant.atZone(zone).toLocalDate();
    for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
      LocalDate day = today.plusDays(ahead);
      for (Span span : spansOn(day)) {
        Instant start = start(day, span);
        Instant end = end(day, span);
        if (end.isAfter(instant) && end.isAfter(start)) {
          return Optional.of(start.isBefore(instant) ? instant : start);
        }
      }
    }
    return Optional.empty();
  }

  private List<Span> spansOn(LocalDate day) {
    List<Span> exception = exceptions.get(day);
    if (exception != null) {
      return exception;
    }
    if (closedOnJapaneseHolidays && JapaneseHolidays.isHoliday(day)) {
      return List.of();
    }
    return weekly.getOrDefault(day.getDayOfWeek(), List.of());
  }

  private Instant start(LocalDate day, Span span) {
    return earliest(day.atTime(span.from()));
  }

  /** Where clocks go back over the end, the span ends at the later of the two. */
  private Instant end(LocalDate day, Span span) {
    if (span.to().equals(LocalTime.MIDNIGHT)) {
      return earliest(day.plusDays(1).atStartOfDay());
    }
    LocalDateTime local = day.atTime(span.to());
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition change = rules.getTransition(local);
    return change != null && change.isOverlap()
        ? local.toInstant(change.getOffsetAfter())
        : earliest(local);
  }

  /** The first instant at which the wall clock shows {@code local} or later. */
  private Instant earliest(LocalDateTime local) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap() ? change.getInstant() : local.atZone(zone).toInstant();
  }
}
