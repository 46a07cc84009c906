package io.madoguchi.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): milliseconds first, then 74 random bits. Thread-safe. */
public final class Uuid7 {

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public Uuid7(Clock clock) {
    this.clock = clock;
  }

  public String next() {
    long high = clock.millis() << 16 | 0x7000 | random.nextInt(1 << 12);
    long low = random.nextLong() >>> 2 | 1L << 63;
    return new UUID(high, low).toString();
  }
}
