package io.madoguchi.staff.doors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** 403, except for a login page that stood open too long: that one is shown afresh. */
final class NotAllowed implements AccessDeniedHandler {

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
      throws IOException, ServletException {
    if (problem instanceof CsrfException && request.getRequestURI().equals("/login")) {
      response.sendRedirect("/login?expired");
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }
}
