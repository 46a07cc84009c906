package io.madoguchi.staff.doors;

import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.login.LeavingLog;
import io.madoguchi.staff.login.LoginFailed;
import io.madoguchi.staff.login.LoginSucceeded;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * The doors of the whole service. Everything outside {@link Routes} is closed; writing needs the
 * session's CSRF token, as form field {@code _csrf} or header {@code X-CSRF-TOKEN}. Socket
 * handshakes are reads and need none: the sockets check the origin.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
class WebSecurity {

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http,
      Agents agents,
      LoginSucceeded succeeded,
      LoginFailed failed,
      LeavingLog leaving,
      MetricsSettings metrics) {
    return http.authorizeHttpRequests(requests -> open(requests, new MetricsAccess(metrics)))
        .formLogin(
            form -> form.loginPage("/login").successHandler(succeeded).failureHandler(failed))
        .logout(logout -> logout.addLogoutHandler(leaving).logoutSuccessUrl("/login?logout"))
        .addFilterBefore(new StandingFilter(agents), AnonymousAuthenticationFilter.class)
        .exceptionHandling(
            refusals ->
                refusals
                    .authenticationEntryPoint(new NotLoggedIn())
                    .accessDeniedHandler(new NotAllowed()))
        .requestCache(cache -> cache.requestCache(pagesToComeBackTo()))
        // Visitors have no session and no cookie, and so nothing that another site could borrow.
        .csrf(forgery -> forgery.ignoringRequestMatchers("/api/visitor/**"))
        .cors(Customizer.withDefaults())
        .headers(SecurityHeaders::write)
        .build();
  }

  private static void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      MetricsAccess metrics) {
    for (Routes.Route route : Routes.TABLE) {
      var door = requests.requestMatchers(route.patterns().toArray(String[]::new));
      switch (route.access()) {
        case EVERYBODY -> door.permitAll();
        case METRICS -> door.access(metrics);
        case ROLES ->
            door.hasAnyRole(route.roles().stream().map(Role::name).toArray(String[]::new));
      }
    }
    requests.anyRequest().denyAll();
  }

  /**
   * After a login the page asked for is shown, when it is one of those that exist; anything else
   * that was asked for is forgotten.
   */
  private static HttpSessionRequestCache pagesToComeBackTo() {
    PathPatternRequestMatcher.Builder get = PathPatternRequestMatcher.withDefaults();
    List<RequestMatcher> pages =
        List.of(
            get.matcher(HttpMethod.GET, "/desk"),
            get.matcher(HttpMethod.GET, "/board"),
            get.matcher(HttpMethod.GET, "/staff"));
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(new OrRequestMatcher(pages));
    return cache;
  }

  /** Other sites' pages, on which the widget lives, may read these; never with cookies. */
  @Bean
  UrlBasedCorsConfigurationSource corsConfigurationSource() {
    CorsConfiguration anywhere = new CorsConfiguration();
    anywhere.setAllowedOrigins(List.of(CorsConfiguration.ALL));
    anywhere.setAllowedMethods(List.of("GET", "HEAD"));
    anywhere.setAllowCredentials(false);
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    SecurityHeaders.CROSS_ORIGIN.forEach(path -> source.registerCorsConfiguration(path, anywhere));
    return source;
  }
}
