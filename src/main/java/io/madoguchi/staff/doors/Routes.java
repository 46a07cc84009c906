package io.madoguchi.staff.doors;

import io.madoguchi.staff.Role;
import java.util.List;
import java.util.Set;

/**
 * Who may open what, as one table: the first line that fits decides, and what no line names is
 * closed to everybody.
 */
final class Routes {

  static final List<Route> TABLE =
      List.of(
          everybody("/", "/index.html", "/demo/**", "/widget.js", "/widget/*/*.js"),
          everybody("/favicon.ico", "/favicon.svg", "/robots.txt"),
          everybody("/help/**"),
          everybody("/ws/visitor"),
          // Opened by the visitor's token, which the controller checks.
          everybody("/api/visitor/files", "/api/visitor/files/*"),
          everybody("/actuator/health/**"),
          everybody("/login", "/login/again", "/setup/**", "/invite/**", "/password/**", "/error"),
          everybody("/staff/*.css", "/desk/*.css", "/desk/*.js", "/studio/*.css", "/studio/*.js"),
          only(Set.of(Role.values()), "/home"),
          new Route(Access.METRICS, List.of("/actuator/prometheus"), Set.of()),
          only(
              Set.of(Role.AGENT, Role.SUPERVISOR, Role.ADMINISTRATOR),
              "/desk/**",
              "/ws/desk",
              "/api/desk/**"),
          only(Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR), "/board", "/board/**", "/ws/board"),
          only(Set.of(Role.DESIGNER, Role.ADMINISTRATOR), "/studio/**", "/api/studio/**"),
          only(Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR), "/reports/**", "/api/reports/**"),
          only(Set.of(Role.ADMINISTRATOR), "/staff/**"));

  private Routes() {}

  private static Route everybody(String... patterns) {
    return new Route(Access.EVERYBODY, List.of(patterns), Set.of());
  }

  private static Route only(Set<Role> roles, String... patterns) {
    return new Route(Access.ROLES, List.of(patterns), roles);
  }

  enum Access {
    EVERYBODY,
    ROLES,
    /** See {@link MetricsSettings}. */
    METRICS
  }

  /**
   * One line of the table.
   *
   * @param roles for {@link Access#ROLES} only
   */
  record Route(Access access, List<String> patterns, Set<Role> roles) {}
}
