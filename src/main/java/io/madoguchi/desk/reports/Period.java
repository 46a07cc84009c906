package io.madoguchi.desk.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that are asked for, both ends included.
 *
 * @param cut whether more days were asked for than are shown at once
 */
record Period(Choice choice, LocalDate from, LocalDate to, boolean cut) {

  /** Three months. */
  static final int MOST_DAYS = 92;

  enum Choice {
    TODAY("today"),
    YESTERDAY("yesterday"),
    /** Seven days to yesterday: today is not over. */
    WEEK("7"),
    FOUR_WEEKS("28"),
    OWN("own");

    private final String word;

    Choice(String word) {
      this.word = word;
    }

    /** In addresses. */
    public String word() {
      return word;
    }
  }

  /**
   * Whatever makes no sense is the last seven days.
   *
   * @param days a word of {@link Choice}
   * @param from as 2026-01-31, with {@link Choice#OWN}
   * @param to not before {@code from}; later than today counts as today
   */
  static Period of(
      @Nullable String days, @Nullable String from, @Nullable String to, LocalDate today) {
    Choice choice =
        Arrays.stream(Choice.values())
            .filter(each -> each.word().equals(days))
            .findAny()
            .orElse(Choice.WEEK);
    return switch (choice) {
      case TODAY -> new Period(choice, today, today, false);
      case YESTERDAY -> back(choice, today, 1);
      case WEEK -> back(choice, today, 7);
      case FOUR_WEEKS -> back(choice, today, 28);
      case OWN -> own(date(from), date(to), today);
    };
  }

  private static Period back(Choice choice, LocalDate today, int days) {
    return new Period(choice, today.minusDays(days), today.minusDays(1), false);
  }

  private static Period own(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
    if (from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get())) {
      return back(Choice.WEEK, today, 7);
    }
    LocalDate end = to.get().isAfter(today) ? today : to.get();
    LocalDate begin = from.get().isAfter(end) ? end : from.get();
    boolean cut = ChronoUnit.DAYS.between(begin, end) >= MOST_DAYS;
    return new Period(Choice.OWN, cut ? end.minusDays(MOST_DAYS - 1) : begin, end, cut);
  }

  private static Optional<LocalDate> date(@Nullable String text) {
    try {
      return text == null || text.length() != 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException nonsense) {
      return Optional.empty();
    }
  }
}
