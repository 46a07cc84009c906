package io.madoguchi.staff.doors;

import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffMember;
import io.madoguchi.staff.login.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets in who may read the figures of the machine; the rule stands at {@link MetricsSettings}. */
final class MetricsAccess implements AuthorizationManager<RequestAuthorizationContext> {

  private final MetricsSettings settings;

  MetricsAccess(MetricsSettings settings) {
    this.settings = settings;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    return new AuthorizationDecision(
        settings.open() || fromHere(context.getRequest()) || administers(authentication.get()));
  }

  /** A proxy on this machine makes everybody look local, but says on whose behalf it asks. */
  private static boolean fromHere(HttpServletRequest request) {
    return Addresses.isLoopback(request.getRemoteAddr())
        && request.getHeader("Forwarded") == null
        && request.getHeader("X-Forwarded-For") == null;
  }

  private static boolean administers(@Nullable Authentication authentication) {
    return authentication != null
        && authentication.getPrincipal() instanceof StaffMember member
        && member.role() == Role.ADMINISTRATOR;
  }
}
