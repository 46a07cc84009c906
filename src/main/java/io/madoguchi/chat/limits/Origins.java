package io.madoguchi.chat.limits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which pages of other sites may open a visitor's socket; the service's own always may.
 *
 * @param origins exact origins such as {@code https://shop.example}; empty: every page, and
 *     programs without an Origin, which is meant for development
 */
@ConfigurationProperties("madoguchi")
public record Origins(@DefaultValue List<String> origins) {

  public boolean allow(@Nullable String origin) {
    return origins.isEmpty() || (origin != null && origins.contains(origin));
  }
}
