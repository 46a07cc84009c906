package io.madoguchi.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day as a clock on the wall of the time zone shows it; it may have 23 or 25 hours. */
record Day(Instant from, Instant to) {

  static Day of(Instant moment, ZoneId zone) {
    LocalDate date = moment.atZone(zone).toLocalDate();
    return new Day(
        date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant());
  }

  boolean has(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
