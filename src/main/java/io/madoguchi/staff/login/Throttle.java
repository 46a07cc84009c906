package io.madoguchi.staff.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/**
 * Counts tries to get in: logins by login and address and by address alone, links by address.
 * Bounded memory; thread-safe.
 *
 * <p>There is no limit by login alone: with one, anybody could lock anybody out.
 */
public final class Throttle {

  private static final int MOST_KEYS = 100_000;
  private static final int MOST_WRITTEN = 1_000;

  private final LoginSettings settings;
  private final TimeMeter meter;
  private final Cache<Key, Bucket> buckets;

  /**
   * @param clock that is never set back: nobody could get in until it is the same time again
   */
  Throttle(LoginSettings settings, Clock clock) {
    this.settings = settings;
    this.meter = new ClockMeter(clock);
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(settings.loginWindow())
            .ticker(meter::currentTimeNanos)
            .build();
  }

  /** Counts one try to log in; how long to wait, zero when it may go on. */
  Duration login(String login, String address) {
    String near = Addresses.near(address);
    Duration byAddress = take(new Key("login", near, ""), settings.addressTries());
    return byAddress.isPositive()
        ? byAddress
        : take(new Key("login", near, login), settings.loginTries());
  }

  /** Forgets the tries of a login that was right in the end. */
  void succeeded(String login, String address) {
    buckets.invalidate(new Key("login", Addresses.near(address), login));
  }

  /** Counts one opening of a one-time link; how long to wait, zero when it may go on. */
  public Duration link(String address) {
    return take(new Key("link", Addresses.near(address), ""), settings.linkTries());
  }

  /** Whether a refusal of this login from there is the first within the window. */
  boolean firstRefusal(String login, String address) {
    return take(new Key("refusal", Addresses.near(address), login), 1).isZero();
  }

  /** Whether another failure is worth writing down: nobody is to fill the log with them. */
  boolean noteworthy() {
    return take(new Key("failure", "", ""), MOST_WRITTEN).isZero();
  }

  /** Whole minutes to tell people, rounded up. */
  public static long minutes(Duration wait) {
    return wait.plusMillis(59_999).toMinutes();
  }

  private Duration take(Key key, int tries) {
    ConsumptionProbe probe =
        buckets.get(key, unseen -> bucket(tries)).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
  }

  private Bucket bucket(int tries) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(tries).refillIntervally(tries, settings.loginWindow()))
        .withCustomTimePrecision(meter)
        .build();
  }

  private record Key(String door, String address, String login) {}

  private record ClockMeter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return Math.multiplyExact(clock.millis(), 1_000_000L);
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
