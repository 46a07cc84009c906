package io.madoguchi.staff.doors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends people to the login page and programs a plain 401. */
public final class NotLoggedIn implements AuthenticationEntryPoint {

  private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
      throws IOException, ServletException {
    if (isForPrograms(request.getRequestURI())) {
      response.sendError(HttpStatus.UNAUTHORIZED.value());
    } else {
      page.commence(request, response, problem);
    }
  }

  public static boolean isForPrograms(String path) {
    return path.startsWith("/api/") || path.startsWith("/ws/") || path.startsWith("/actuator/");
  }
}
