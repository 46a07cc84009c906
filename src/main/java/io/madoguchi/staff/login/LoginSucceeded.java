package io.madoguchi.staff.login;

import io.madoguchi.staff.StaffMember;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Opens the page that was asked for, or the role's own. */
public final class LoginSucceeded extends SavedRequestAwareAuthenticationSuccessHandler {

  private final LoginSettings settings;

  LoginSucceeded(LoginSettings settings) {
    this.settings = settings;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws ServletException, IOException {
    // Sessions of strangers are short (server.servlet.session.timeout): they only fill memory.
    request.getSession().setMaxInactiveInterval((int) settings.idleTimeout().toSeconds());
    super.onAuthenticationSuccess(request, response, authentication);
  }

  @Override
  protected String determineTargetUrl(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    return authentication != null && authentication.getPrincipal() instanceof StaffMember member
        ? member.role().home()
        : "/login";
  }
}
