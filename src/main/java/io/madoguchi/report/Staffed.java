package io.madoguchi.report;

import java.time.Duration;
import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * For how long agents were there, and how full their hands were.
 *
 * @param available in milliseconds, as the next
 * @param wrapUp writing up a conversation
 * @param away with a desk open
 * @param room while available or in wrap-up, each moment as often as there was capacity
 * @param busy while available or in wrap-up, each moment as often as conversations were held
 */
public record Staffed(long available, long wrapUp, long away, long room, long busy) {

  public static final Staffed NONE = new Staffed(0, 0, 0, 0, 0);

  static Staffed sum(Collection<Staffed> all) {
    return new Staffed(
        sum(all, Staffed::available),
        sum(all, Staffed::wrapUp),
        sum(all, Staffed::away),
        sum(all, Staffed::room),
        sum(all, Staffed::busy));
  }

  private static long sum(Collection<Staffed> all, ToLongFunction<Staffed> part) {
    return all.stream().mapToLong(part).sum();
  }

  /** Available and wrap-up. */
  public Duration online() {
    return Duration.ofMillis(available + wrapUp);
  }

  public Duration awayTime() {
    return Duration.ofMillis(away);
  }

  public Duration roomTime() {
    return Duration.ofMillis(room);
  }

  public Duration busyTime() {
    return Duration.ofMillis(busy);
  }

  /** Whether there is anything to be occupied of. */
  public boolean known() {
    return room > 0;
  }

  /**
   * Occupancy in percent, rounded to the nearest; above 100 while more was held than the capacity;
   * 0 while nothing is known.
   */
  public long percent() {
    return known() ? Math.round(100.0 * busy / room) : 0;
  }
}
