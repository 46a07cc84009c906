package io.madoguchi.staff.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.TurnableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTests {

  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final TurnableClock clock =
      new TurnableClock(Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));
  private final Throttle throttle = new Throttle(new LoginSettings(WINDOW, 3, 5, 2, WINDOW), clock);

  @Test
  void holdsUpOneLoginFromOneAddress() {
    for (int tries = 0; tries < 3; tries++) {
      assertThat(throttle.login("taro", "192.0.2.1")).isZero();
    }
    clock.turn(Duration.ofMinutes(5));
    assertThat(throttle.login("taro", "192.0.2.1")).isEqualTo(Duration.ofMinutes(10));
    assertThat(throttle.login("taro", "192.0.2.2")).isZero();
    assertThat(throttle.login("jiro", "192.0.2.1")).isZero();
  }

  @Test
  void opensAgainAfterTheWindow() {
    for (int tries = 0; tries < 4; tries++) {
      throttle.login("taro", "192.0.2.1");
    }
    clock.turn(WINDOW);
    assertThat(throttle.login("taro", "192.0.2.1")).isZero();
  }

  @Test
  void holdsUpOneAddressWhateverTheLogin() {
    for (int tries = 0; tries < 5; tries++) {
      assertThat(throttle.login("login-" + tries, "192.0.2.1")).isZero();
    }
    assertThat(throttle.login("another", "192.0.2.1")).isPositive();
  }

  @Test
  void successForgetsTheTries() {
    throttle.login("taro", "192.0.2.1");
    throttle.login("taro", "192.0.2.1");
    throttle.succeeded("taro", "192.0.2.1");
    for (int tries = 0; tries < 3; tries++) {
      assertThat(throttle.login("taro", "192.0.2.1")).isZero();
    }
  }

  @Test
  void countsANetworkOfIpv6AsOne() {
    throttle.link("2001:db8:1:2::1");
    throttle.link("2001:db8:1:2:ffff::9");
    assertThat(throttle.link("2001:db8:1:2::3")).isPositive();
    assertThat(throttle.link("2001:db8:1:3::1")).isZero();
  }
}
