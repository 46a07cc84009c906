package io.madoguchi.language.entities;

import io.madoguchi.language.entities.Meaning.Clock;
import io.madoguchi.language.entities.Meaning.Stretch;
import java.time.LocalTime;
import java.util.Optional;

/** Two times of day as one stretch. */
final class Clocks {

  private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;

  private Clocks() {}

  /**
   * From one to the other: an end that says nothing of its half of the day takes the next one after
   * the beginning. Empty when the end lies before the beginning.
   */
  static Optional<Stretch> fromTo(Clock from, Clock to) {
    LocalTime first = from.time();
    LocalTime last = to.time();
    if (!last.isAfter(first) && last.getHour() < 12 && !last.equals(MIDNIGHT)) {
      last = last.plusHours(12);
    } else if (to.open() && last.minusHours(12).isAfter(first) && !first.isAfter(LocalTime.NOON)) {
      last = last.minusHours(12);
    }
    return last.isAfter(first) || last.equals(MIDNIGHT)
        ? Optional.of(new Stretch(first, last, false))
        : Optional.empty();
  }
}
