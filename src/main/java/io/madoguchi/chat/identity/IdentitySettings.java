package io.madoguchi.chat.identity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a site's server proves who a visitor is.
 *
 * @param secrets shared with that server, each of at least {@value #SHORTEST} bytes (RFC 7518,
 *     3.2); one, or two while the old one is being replaced; none: every visitor is anonymous
 * @param clockSkew how far the two clocks may be apart, at most an hour
 */
@ConfigurationProperties("madoguchi.identity")
record IdentitySettings(
    @DefaultValue List<String> secrets, @DefaultValue("60s") Duration clockSkew) {

  private static final int SHORTEST = 32;
  private static final int MOST = 2;
  private static final Duration LARGEST_SKEW = Duration.ofHours(1);

  /**
   * @throws IllegalArgumentException with what is wrong, and without the secret
   */
  IdentitySettings {
    secrets = secrets.stream().filter(each -> !each.isBlank()).toList();
    if (secrets.size() > MOST) {
      throw new IllegalArgumentException(
          "madoguchi.identity.secrets has %d secrets; at most %d count, the new and the old one"
              .formatted(secrets.size(), MOST));
    }
    if (secrets.stream().anyMatch(each -> bytes(each).length < SHORTEST)) {
      throw new IllegalArgumentException(
          "a secret of madoguchi.identity.secrets is shorter than %d bytes; make one with 'openssl rand -hex 32'"
              .formatted(SHORTEST));
    }
    if (clockSkew.isNegative() || clockSkew.compareTo(LARGEST_SKEW) > 0) {
      throw new IllegalArgumentException("madoguchi.identity.clock-skew must be 0s to 1h");
    }
  }

  static byte[] bytes(String secret) {
    return secret.getBytes(StandardCharsets.UTF_8);
  }

  /** Without the secrets, wherever it is printed. */
  @Override
  public String toString() {
    return "IdentitySettings[%d secrets, clockSkew=%s]".formatted(secrets.size(), clockSkew);
  }
}
