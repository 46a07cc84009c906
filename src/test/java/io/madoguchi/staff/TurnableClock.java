package io.madoguchi.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test turns it. */
public final class TurnableClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  public TurnableClock(Clock start) {
    this.now = new AtomicReference<>(start.instant());
    this.zone = start.getZone();
  }

  public void turn(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    throw new UnsupportedOperationException();
  }
}
