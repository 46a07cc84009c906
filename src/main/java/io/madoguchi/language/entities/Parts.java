package io.madoguchi.language.entities;

import io.madoguchi.language.WordList;
import io.madoguchi.language.entities.Meaning.Clock;
import io.madoguchi.language.entities.Meaning.Stretch;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of a day in one language, and what an hour means in each of them. */
final class Parts {

  private static final int NOON = 12;
  private static final int LAST_OF_AFTERNOON = 6;

  private final Map<String, Part> parts = new HashMap<>();

  /** Which of its two hours a number on the face of a clock stands for. */
  private enum Half {
    AM,
    PM,
    /** Around noon: eleven is before it. */
    NOON,
    /** From the evening on: one is after midnight. */
    NIGHT
  }

  private record Part(Stretch stretch, Half half) {}

  Parts(String file) {
    for (List<String> row : WordList.rows(Parts.class, file)) {
      Half half = Half.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      Stretch stretch =
          new Stretch(
              LocalTime.parse(row.get(0)),
              LocalTime.parse(row.get(1)),
              row.get(3).equals("beside"));
      row.subList(4, row.size()).forEach(word -> parts.put(word, new Part(stretch, half)));
    }
  }

  /** All words as an alternative of a pattern. */
  String words() {
    return Calendar.alternative(parts.keySet());
  }

  Collection<String> all() {
    return parts.keySet();
  }

  Stretch stretch(String word) {
    return part(word).stretch;
  }

  private Part part(String word) {
    Part part = parts.get(word);
    if (part == null) {
      throw new IllegalArgumentException("no part of a day: " + word);
    }
    return part;
  }

  /**
   * A time of day.
   *
   * @param word a part of the day, "am" or "pm"; empty where none was written
   * @param exact whether the hour was written with two digits (09), as on a clock of 24 hours
   */
  Optional<Clock> clock(int hour, int minute, String word, boolean exact) {
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || (hour == 24 && minute > 0)) {
      return Optional.empty();
    }
    if (!word.isEmpty()) {
      return Optional.of(new Clock(LocalTime.of(hour(hour, half(word)) % 24, minute), false));
    }
    boolean open = hour >= 1 && hour <= NOON && !exact;
    int usual = open && hour <= LAST_OF_AFTERNOON ? hour + NOON : hour;
    return Optional.of(new Clock(LocalTime.of(usual % 24, minute), open));
  }

  private Half half(String word) {
    if (parts.containsKey(word)) {
      return part(word).half;
    }
    return word.startsWith("a") ? Half.AM : Half.PM;
  }

  private static int hour(int hour, Half half) {
    if (hour > NOON) {
      return hour;
    }
    return switch (half) {
      case AM -> hour % NOON;
      case PM -> hour % NOON + NOON;
      case NOON -> hour <= LAST_OF_AFTERNOON ? hour + NOON : hour;
      case NIGHT -> hour < 5 || hour == NOON ? hour % NOON : hour + NOON;
    };
  }
}
