package io.madoguchi.staff.login;

import io.madoguchi.staff.Logins;
import io.madoguchi.staff.StaffMember;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks login and password. Unknown, closed and wrong all take the same time and say the same. */
public final class StaffLogin implements AuthenticationProvider {

  private final Credentials credentials;
  private final Passwords passwords;
  private final Throttle throttle;
  private final LoginLog log;

  StaffLogin(Credentials credentials, Passwords passwords, Throttle throttle, LoginLog log) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.throttle = throttle;
    this.log = log;
  }

  @Override
  public Authentication authenticate(Authentication tried) {
    String login = Logins.normal(tried.getName());
    String address =
        tried.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    Duration wait = throttle.login(login, address);
    if (wait.isPositive()) {
      log.heldUp(login, address);
      throw new TooManyTries(wait);
    }
    Optional<Credentials.Credential> known =
        Logins.allowed(login) ? credentials.of(login) : Optional.empty();
    boolean right =
        tried.getCredentials() instanceof String password
            && passwords.match(password, known.map(Credentials.Credential::passwordHash));
    if (!right || !known.orElseThrow().agent().active()) {
      log.failed(known.map(Credentials.Credential::agent), address);
      throw new BadCredentialsException("login or password is wrong");
    }
    throttle.succeeded(login, address);
    log.succeeded(known.get().agent(), address);
    StaffMember member = new StaffMember(known.get().agent(), known.get().version());
    var done =
        UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
    done.setDetails(tried.getDetails());
    return done;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
