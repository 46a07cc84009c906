package io.madoguchi.desk.board;

import io.madoguchi.report.Ratio;
import io.madoguchi.report.Times;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure ready to be shown: its value, and the numbers that stand in its formula.
 *
 * @param key of its texts: {@code board.figure.…} names it, {@code board.formula.…} is the formula
 * @param value {@code –} while there is nothing to have a figure of
 * @param whole the denominator, for narrow tables
 */
record Figure(String key, String value, long whole, List<Object> arguments) {

  static Figure count(String key, long count) {
    return new Figure(key, Long.toString(count), count, List.of(count));
  }

  /**
   * @param more what the formula names besides part, whole and the rest
   */
  static Figure share(String key, Ratio ratio, Object... more) {
    List<Object> numbers = List.of(ratio.part(), ratio.whole(), ratio.whole() - ratio.part());
    return new Figure(
        key,
        ratio.known() ? ratio.percent() + "%" : "–",
        ratio.whole(),
        Stream.concat(numbers.stream(), Arrays.stream(more)).toList());
  }

  static Figure time(String key, Times times) {
    return new Figure(
        key,
        clock(times, times.mean()),
        times.count(),
        List.of(times.count(), clock(times, times.median()), clock(times, times.p90())));
  }

  public Object[] parts() {
    return arguments.toArray();
  }

  private static String clock(Times times, Duration one) {
    return times.known() ? clock(one) : "–";
  }

  /** {@code 0:07}, {@code 12:40}, {@code 1:02:03}. */
  static String clock(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    return seconds < 3_600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60);
  }
}
