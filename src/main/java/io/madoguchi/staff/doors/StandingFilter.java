package io.madoguchi.staff.doors;

import io.madoguchi.staff.Agents;
import io.madoguchi.staff.StaffMember;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was closed, or got another role or password, since it began: at the
 * very next request, on whichever machine.
 */
final class StandingFilter extends OncePerRequestFilter {

  private final Agents agents;
  private final SecurityContextLogoutHandler ending = new SecurityContextLogoutHandler();

  StandingFilter(Agents agents) {
    this.agents = agents;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof StaffMember member
        && !agents.stands(member.agentId(), member.sessionVersion())) {
      ending.logout(request, response, authentication);
    }
    chain.doFilter(request, response);
  }
}
