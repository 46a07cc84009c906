package io.madoguchi.desk.figures;

import io.madoguchi.report.Ratio;
import io.madoguchi.report.Staffed;
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
 * @param basis how many or how much it rests on, for narrow tables; empty where the value says it
 */
public record Figure(String key, String value, String basis, List<Object> arguments) {

  static Figure count(String key, long count) {
    return new Figure(key, grouped(count), "", List.of(count));
  }

  /**
   * @param more what the formula names besides part, whole and the rest
   */
  static Figure share(String key, Ratio ratio, Object... more) {
    List<Object> numbers = List.of(ratio.part(), ratio.whole(), ratio.whole() - ratio.part());
    return new Figure(
        key,
        ratio.known() ? ratio.percent() + "%" : "–",
        grouped(ratio.whole()),
        Stream.concat(numbers.stream(), Arrays.stream(more)).toList());
  }

  static Figure time(String key, Times times) {
    return new Figure(
        key,
        clock(times, times.mean()),
        grouped(times.count()),
        List.of(times.count(), clock(times, times.median()), clock(times, times.p90())));
  }

  /**
   * How full the hands were.
   *
   * @param staffed of somebody about whom nothing is known: {@link Staffed#NONE}
   */
  static Figure occupancy(Staffed staffed) {
    return new Figure(
        "occupancy",
        staffed.known() ? staffed.percent() + "%" : "–",
        clock(staffed.roomTime()),
        List.of(clock(staffed.busyTime()), clock(staffed.roomTime())));
  }

  /** A sum of times. */
  static Figure sum(String key, boolean known, Duration sum, Duration... more) {
    return new Figure(
        key,
        known ? clock(sum) : "–",
        "",
        Stream.concat(Stream.of(sum), Arrays.stream(more)).<Object>map(Figure::clock).toList());
  }

  public Object[] parts() {
    return arguments.toArray();
  }

  private static String grouped(long number) {
    return "%,d".formatted(number);
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
