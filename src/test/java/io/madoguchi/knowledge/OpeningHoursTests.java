package io.madoguchi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTests {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  /** Mondays and Tuesdays with a lunch break, Saturdays until midnight; 2026-11-24 is a Tuesday. */
  private final OpeningHours shop =
      new OpeningHours(
          TOKYO,
          Map.of(
              DayOfWeek.MONDAY, List.of(span("10:00", "13:00"), span("14:00", "19:00")),
              DayOfWeek.TUESDAY, List.of(span("10:00", "13:00"), span("14:00", "19:00")),
              DayOfWeek.SATURDAY, List.of(span("22:00", "00:00"))),
          true,
          Map.of(
              LocalDate.of(2026, 11, 24), List.of(),
              LocalDate.of(2027, 1, 1), List.of(span("12:00", "17:00"))));

  @ParameterizedTest
  @CsvSource({
    "2026-11-16T10:00:00+09:00, true",
    "2026-11-16T09:59:59+09:00, false",
    "2026-11-16T12:59:59+09:00, true",
    "2026-11-16T13:00:00+09:00, false",
    "2026-11-16T18:59:59+09:00, true",
    "2026-11-16T19:00:00+09:00, false",
    "2026-11-18T11:00:00+09:00, false",
    "2026-11-21T23:59:59+09:00, true",
    "2026-11-22T00:00:00+09:00, false",
    "2026-11-16T01:00:00Z, true",
  })
  void followsTheWeek(OffsetDateTime when, boolean open) {
    assertThat(shop.openAt(when.toInstant())).isEqualTo(open);
  }

  @Test
  void isClosedOnAHolidayAndAtAnException() {
    assertThat(shop.openAt(at("2026-11-23T11:00:00+09:00")))
        .as("Labour Thanksgiving Day")
        .isFalse();
    assertThat(shop.openAt(at("2026-11-24T11:00:00+09:00"))).as("an exception").isFalse();
  }

  @Test
  void letsAnExceptionBeatAHoliday() {
    assertThat(shop.openAt(at("2027-01-01T12:30:00+09:00"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-16T11:00:00+09:00, 2026-11-16T11:00:00+09:00",
    "2026-11-16T09:00:00+09:00, 2026-11-16T10:00:00+09:00",
    "2026-11-16T13:30:00+09:00, 2026-11-16T14:00:00+09:00",
    "2026-11-16T19:00:00+09:00, 2026-11-17T10:00:00+09:00",
    "2026-11-22T00:00:00+09:00, 2026-11-28T22:00:00+09:00",
  })
  void findsTheNextOpening(OffsetDateTime from, OffsetDateTime opening) {
    assertThat(shop.nextOpening(from.toInstant())).contains(opening.toInstant());
  }

  @Test
  void findsNoOpeningInWeeksThatAreClosed() {
    OpeningHours closed = new OpeningHours(TOKYO, Map.of(), false, Map.of());

    assertThat(closed.nextOpening(at("2026-11-16T11:00:00+09:00"))).isEmpty();
  }

  @Test
  void isAlwaysOpenWithoutHours() {
    OpeningHours always = OpeningHours.always(TOKYO);

    assertThat(always.openAt(at("2027-01-01T00:00:00+09:00"))).isTrue();
    assertThat(always.openAt(at("2026-12-31T23:59:59+09:00"))).isTrue();
  }

  @Test
  void opensWhenClocksHaveSkippedTheOpening() {
    OpeningHours london = daily("Europe/London", "01:30", "03:00");
    Instant skip = at("2026-03-29T01:00:00Z");

    assertThat(london.openAt(skip.minusSeconds(1))).isFalse();
    assertThat(london.openAt(skip)).isTrue();
    assertThat(london.nextOpening(skip.minusSeconds(60))).contains(skip);
    assertThat(london.openAt(at("2026-03-29T02:00:00Z"))).isFalse();
  }

  @Test
  void staysClosedWhenClocksSkipTheWholeSpan() {
    OpeningHours london = daily("Europe/London", "01:10", "01:50");

    assertThat(london.nextOpening(at("2026-03-29T00:55:00Z"))).contains(at("2026-03-30T00:10:00Z"));
  }

  @Test
  void staysOpenThroughTheHourThatClocksRepeat() {
    OpeningHours london = daily("Europe/London", "00:30", "01:30");

    assertThat(london.openAt(at("2026-10-25T00:45:00Z"))).as("01:45, the first time").isTrue();
    assertThat(london.openAt(at("2026-10-25T01:29:59Z"))).as("01:29, the second time").isTrue();
    assertThat(london.openAt(at("2026-10-25T01:30:00Z"))).isFalse();
  }

  @Test
  void agreesWithItselfAroundEveryChangeOfClocks() {
    OpeningHours newYork = daily("America/New_York", "01:15", "02:45");
    for (Instant t = at("2026-10-31T00:00:00Z");
        t.isBefore(at("2026-11-03T00:00:00Z"));
        t = t.plusSeconds(900)) {
      assertThat(newYork.nextOpening(t).orElseThrow().equals(t)).isEqualTo(newYork.openAt(t));
    }
  }

  private static OpeningHours daily(String zone, String from, String to) {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, List.of(span(from, to)));
    }
    return new OpeningHours(ZoneId.of(zone), week, false, Map.of());
  }

  private static Span span(String from, String to) {
    return new Span(LocalTime.parse(from), LocalTime.parse(to));
  }

  private static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
