package io.madoguchi.staff.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.madoguchi.WholeService;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every address there is stands in {@link Routes}, and only the ones named here are open. */
@WholeService
class RoutesIT {

  private static final List<String> OPEN =
      List.of(
          "/",
          "/demo",
          "/widget.js",
          "/help",
          "/ws/visitor",
          "/actuator/health",
          "/login",
          "/setup/",
          "/invite/",
          "/password/",
          "/error",
          // By the visitor's token, as FilesIT holds.
          "/api/visitor/files",
          "/favicon.ico");

  @LocalServerPort int port;
  @Autowired StaffFixture staff;
  @Autowired List<RequestMappingInfoHandlerMapping> controllers;
  @Autowired List<AbstractUrlHandlerMapping> others;

  @Test
  void everyMappingIsClassified() {
    assertThat(mappings()).contains("/desk", "/staff", "/api/desk/articles", "/setup/{token}");
    assertThat(mappings())
        .allSatisfy(
            mapping ->
                assertThat(classified(sample(mapping)))
                    .as("%s needs a line in Routes.TABLE", mapping)
                    .isTrue());
  }

  @Test
  void strangersGetNothingThatIsNotMeantForEverybody() {
    for (String mapping : mappings()) {
      String path = sample(mapping);
      if (OPEN.stream().noneMatch(open -> path.equals(open) || isBelow(path, open))
          && !path.equals("/actuator/prometheus")) { // open to this machine
        assertThat(new Browser(port).get(path).statusCode()).as(path).isIn(302, 401);
      }
    }
  }

  @Test
  void whatNobodyNamedIsClosedToEverybody() {
    Browser admin = staff.browser(Role.ADMINISTRATOR, port);
    for (String path : List.of("/nothing", "/api/nothing", "/actuator", "/ws/nothing")) {
      assertThat(admin.get(path).statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void eachRoleOpensWhatIsItsOwn() {
    Map<Role, Set<String>> own =
        Map.of(
            Role.AGENT, Set.of("/desk"),
            Role.SUPERVISOR, Set.of("/desk", "/reports"),
            Role.DESIGNER, Set.of("/studio"),
            Role.ADMINISTRATOR, Set.of("/desk", "/reports", "/studio", "/staff"));
    own.forEach(
        (role, open) -> {
          Browser browser = staff.browser(role, port);
          for (String path : List.of("/desk", "/reports", "/studio", "/staff")) {
            boolean forbidden = browser.get(path).statusCode() == 403;
            assertThat(forbidden).as("%s at %s", role, path).isNotEqualTo(open.contains(path));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void loggingInOpensAPageThatIsThere(Role role) {
    Browser browser = staff.browser(role, port);
    assertThat(Browser.location(browser.get("/login"))).isEqualTo(role.home());
    assertThat(browser.get(role.home()).statusCode()).isEqualTo(200);
  }

  @Test
  void patternsAreValid() {
    Routes.TABLE.stream()
        .flatMap(route -> route.patterns().stream())
        .forEach(
            pattern ->
                assertThatCode(() -> PathPatternParser.defaultInstance.parse(pattern))
                    .doesNotThrowAnyException());
  }

  /** Patterns of all controllers, actuator endpoints and sockets; static files aside. */
  private Set<String> mappings() {
    Set<String> mappings = new TreeSet<>();
    for (RequestMappingInfoHandlerMapping mapping : controllers) {
      mapping
          .getHandlerMethods()
          .keySet()
          .forEach(info -> mappings.addAll(info.getPatternValues()));
    }
    for (AbstractUrlHandlerMapping mapping : others) {
      mapping
          .getHandlerMap()
          .forEach(
              (pattern, handler) -> {
                if (!(handler instanceof ResourceHttpRequestHandler)) {
                  mappings.add(pattern);
                }
              });
    }
    return mappings;
  }

  private static boolean classified(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return Routes.TABLE.stream()
        .flatMap(route -> route.patterns().stream())
        .map(PathPatternParser.defaultInstance::parse)
        .anyMatch(pattern -> pattern.matches(parsed));
  }

  private static String sample(String mapping) {
    return mapping.replaceAll("\\{[^}]*}", "x").replace("/**", "/x").replace("*", "x");
  }

  private static boolean isBelow(String path, String open) {
    return open.length() > 1
        && Stream.of(open.endsWith("/") ? open : open + "/").anyMatch(path::startsWith);
  }
}
