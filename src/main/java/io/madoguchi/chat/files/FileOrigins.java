package io.madoguchi.chat.files;

import io.madoguchi.chat.limits.Origins;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Pages that may open a visitor's socket may send and fetch its files, too; never with cookies. */
@Configuration(proxyBeanMethods = false)
class FileOrigins {

  FileOrigins(UrlBasedCorsConfigurationSource source, Origins origins) {
    CorsConfiguration pages = new CorsConfiguration();
    pages.setAllowedOrigins(
        origins.origins().isEmpty() ? List.of(CorsConfiguration.ALL) : origins.origins());
    pages.setAllowedMethods(List.of("GET", "HEAD", "POST"));
    pages.setAllowedHeaders(List.of("Authorization", "Content-Type", "X-File-Id", "X-File-Name"));
    pages.setAllowCredentials(false);
    pages.setMaxAge(Duration.ofHours(1));
    source.registerCorsConfiguration("/api/visitor/**", pages);
  }
}
