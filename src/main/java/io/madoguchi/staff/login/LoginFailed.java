package io.madoguchi.staff.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the login page again and says why: 401, or 429 with the time to wait. */
public final class LoginFailed implements AuthenticationFailureHandler {

  /** Request attribute: minutes to wait, at least 1. */
  static final String WAIT = "staff.login.wait";

  /** Request attribute, true: login or password is wrong. */
  static final String WRONG = "staff.login.wrong";

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
      throws IOException, ServletException {
    if (problem instanceof TooManyTries tries) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tries.waitTime().toSeconds() + 1));
      request.setAttribute(WAIT, Throttle.minutes(tries.waitTime()));
    } else {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      request.setAttribute(WRONG, true);
    }
    request.getRequestDispatcher(LoginPage.AGAIN).forward(request, response);
  }
}
