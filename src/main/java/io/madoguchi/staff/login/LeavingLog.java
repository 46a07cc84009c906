package io.madoguchi.staff.login;

import io.madoguchi.staff.StaffMember;
import io.madoguchi.staff.audit.Audit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Writes down who logged out. */
public final class LeavingLog implements LogoutHandler {

  private static final Logger LOG = LoggerFactory.getLogger(LeavingLog.class);

  private final Audit audit;

  LeavingLog(Audit audit) {
    this.audit = audit;
  }

  /** Who wants to go is let go, even while nothing can be stored. */
  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof StaffMember member) {
      try {
        audit.write(
            Optional.of(member.agentId()),
            Audit.Action.LOGGED_OUT,
            member.agentId().value(),
            "from " + request.getRemoteAddr());
      } catch (DataAccessException failure) {
        LOG.warn("a logout could not be written down", failure);
      }
    }
  }
}
