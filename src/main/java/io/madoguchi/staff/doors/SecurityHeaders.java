package io.madoguchi.staff.doors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What every answer tells the browser to refuse. A controller that sets one of these headers itself
 * wins.
 */
final class SecurityHeaders {

  static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; frame-ancestors 'none';"
          + " base-uri 'none'; form-action 'self'";

  /** What pages of other sites may load. */
  static final List<String> CROSS_ORIGIN =
      List.of("/widget.js", "/widget/*/*.js", "/help/*/suggest");

  private static final List<PathPattern> CROSS_ORIGIN_PATTERNS =
      CROSS_ORIGIN.stream().map(PathPatternParser.defaultInstance::parse).toList();

  private SecurityHeaders() {}

  static void write(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        .addHeaderWriter(SecurityHeaders::keepFromCaches)
        // Only over https, and not for subdomains: they may be somebody else's.
        .httpStrictTransportSecurity(transport -> transport.includeSubDomains(false))
        .permissionsPolicyHeader(
            permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
        .addHeaderWriter(once("Cross-Origin-Opener-Policy", path -> "same-origin"))
        .addHeaderWriter(
            once(
                "Cross-Origin-Resource-Policy",
                path -> crossesOrigins(path) ? "cross-origin" : "same-origin"))
        .addHeaderWriter(
            once("Referrer-Policy", path -> isSecretLink(path) ? "no-referrer" : "same-origin"));
  }

  /**
   * Not Spring's own writer: that one stays silent where there is an Expires header, and Jetty sets
   * one with each new session.
   */
  private static void keepFromCaches(HttpServletRequest request, HttpServletResponse response) {
    if (!response.containsHeader("Cache-Control") && response.getStatus() != 304) {
      response.setHeader("Cache-Control", "no-store");
    }
  }

  private static boolean crossesOrigins(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return CROSS_ORIGIN_PATTERNS.stream().anyMatch(pattern -> pattern.matches(parsed));
  }

  private static boolean isSecretLink(String path) {
    return path.startsWith("/setup/")
        || path.startsWith("/invite/")
        || path.startsWith("/password/");
  }

  private static HeaderWriter once(String name, ByPath value) {
    return (request, response) -> {
      if (!response.containsHeader(name)) {
        response.setHeader(name, value.of(request.getRequestURI()));
      }
    };
  }

  private interface ByPath {
    String of(String path);
  }
}
