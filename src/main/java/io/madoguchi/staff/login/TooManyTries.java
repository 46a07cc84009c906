package io.madoguchi.staff.login;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A login refused unseen, because of the many tries before it. */
final class TooManyTries extends AuthenticationException {

  @Serial private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyTries(Duration wait) {
    super("too many tries to log in; the next one is possible in " + wait.toSeconds() + " s");
    this.wait = wait;
  }

  Duration waitTime() {
    return wait;
  }
}
