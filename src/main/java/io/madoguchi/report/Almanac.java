package io.madoguchi.report;

import io.madoguchi.knowledge.KnowledgeBase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * The days in the bot's time zone: which it is now, when each begins and ends, and by what terms it
 * is counted. Thread-safe.
 */
@Component
class Almanac {

  /** A wrap-up may still come for so long. */
  private static final Duration SETTLED = Course.LONGEST_WRAP_UP;

  /** Another number wherever the counting or what is stored of it changes. */
  private static final String EDITION = "2";

  private final KnowledgeBase knowledge;
  private final ReportSettings settings;
  private final Clock clock;

  Almanac(KnowledgeBase knowledge, ReportSettings settings, Clock clock) {
    this.knowledge = knowledge;
    this.settings = settings;
    this.clock = clock;
  }

  LocalDate today() {
    return of(clock.instant());
  }

  LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, zone());
  }

  ZoneId zone() {
    return knowledge.current().bot().hours().zone();
  }

  Day bounds(LocalDate day) {
    return Day.of(day.atStartOfDay(zone()).toInstant(), zone());
  }

  /** Whether nothing can change its figures any more. */
  boolean settled(LocalDate day) {
    return !clock.instant().isBefore(bounds(day).to().plus(SETTLED));
  }

  DayKeeper.Key key(LocalDate day) {
    return new DayKeeper.Key(
        day,
        String.join(
            " ",
            EDITION,
            zone().getId(),
            settings.serviceLevel().toString(),
            settings.shortLeave().toString(),
            settings.reopenWindow().toString()));
  }
}
