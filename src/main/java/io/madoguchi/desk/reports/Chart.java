package io.madoguchi.desk.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Stacked bars, a day each, in a field 100 high. Every number in it stands in the table of days,
 * too.
 *
 * @param key of its texts: {@code reports.chart.…} names it
 * @param kinds of parts, from the bottom up; {@code reports.chart.<key>.<kind>} names each
 * @param width of the field
 * @param most what the full height stands for
 */
record Chart(String key, List<String> kinds, int width, long most, List<Bar> bars) {

  private static final int STEP = 10;
  private static final double GAP = 1.5;
  static final double BAR = STEP - 2 * GAP;

  /**
   * @param known whether there is anything to draw; a day without numbers is not a day of zeros
   * @param counts as many as there are kinds
   */
  record Bar(LocalDate day, boolean known, double x, List<Long> counts, List<Part> parts) {}

  record Part(String kind, double y, double height) {}

  /**
   * @param counts of a day, in the order of the kinds; empty where nothing is known
   */
  record Column(LocalDate day, List<Long> counts) {}

  static Chart of(String key, List<String> kinds, List<Column> columns) {
    long most =
        round(
            columns.stream()
                .mapToLong(each -> each.counts().stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(0));
    List<Bar> bars = new ArrayList<>();
    for (Column column : columns) {
      double x = bars.size() * STEP + GAP;
      bars.add(
          new Bar(
              column.day(),
              !column.counts().isEmpty(),
              x,
              column.counts(),
              parts(kinds, column.counts(), most)));
    }
    return new Chart(key, kinds, Math.max(1, bars.size()) * STEP, most, bars);
  }

  private static List<Part> parts(List<String> kinds, List<Long> counts, long most) {
    List<Part> parts = new ArrayList<>();
    double top = 100;
    for (int kind = 0; kind < counts.size(); kind++) {
      double height = Math.round(1_000.0 * counts.get(kind) / most) / 10.0;
      top -= height;
      parts.add(new Part(kinds.get(kind), Math.round(top * 10) / 10.0, height));
    }
    return parts;
  }

  /** Up to 1, 2, 3 or 5 times a power of ten, so that it is read at a glance. */
  private static long round(long most) {
    long step = 1;
    while (step * 10 < most) {
      step *= 10;
    }
    for (int times : List.of(1, 2, 3, 5)) {
      if (most <= times * step) {
        return times * step;
      }
    }
    return 10 * step;
  }

  /** Whether there is anything to see. */
  boolean empty() {
    return bars.stream().flatMap(bar -> bar.counts().stream()).allMatch(count -> count == 0);
  }

  public double bar() {
    return BAR;
  }
}
