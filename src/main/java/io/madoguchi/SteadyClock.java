package io.madoguchi;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that only goes forward, a second each second, whatever happens to the machine's: it began
 * with the machine's time, and does not follow when that is set. For how long something lasts,
 * never for when something was. Thread-safe.
 */
final class SteadyClock extends Clock {

  private final Instant start = Instant.now();
  private final long nanos = System.nanoTime();

  @Override
  public Instant instant() {
    return start.plusNanos(System.nanoTime() - nanos);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Not needed by anybody: durations have no zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the steady clock is no wall clock of " + zone);
  }
}
