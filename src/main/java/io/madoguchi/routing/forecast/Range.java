package io.madoguchi.routing.forecast;

/**
 * A wait as it is told, in whole minutes.
 *
 * @param from at least 1; 1 stands for everything up to a minute, too
 * @param to above {@code from}
 */
public record Range(long from, long to) {

  /** Nobody believes "23 to 58 minutes". */
  static Range around(double fromSeconds, double toSeconds) {
    long from = Math.max(1, human(fromSeconds / 60));
    return new Range(from, Math.max(from + 1, human(toSeconds / 60)));
  }

  private static long human(double minutes) {
    long step = minutes < 10 ? 1 : minutes < 30 ? 5 : minutes < 90 ? 10 : 30;
    return Math.round(minutes / step) * step;
  }

  /** Whether a wait of {@code seconds} is what was told. */
  boolean holds(double seconds) {
    return (from == 1 || seconds >= from * 60) && seconds <= to * 60;
  }
}
