package io.madoguchi.chat.identity;

import io.madoguchi.chat.identity.SignedToken.Unusable;
import io.madoguchi.chat.identity.Vouched.Reason;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads the tokens in which a site's server says who a visitor is. Thread-safe; writes nothing of a
 * token anywhere.
 */
@Component
@EnableConfigurationProperties(IdentitySettings.class)
public class IdentityTokens {

  private final List<byte[]> secrets;
  private final double skewSeconds;
  private final Clock clock;

  IdentityTokens(IdentitySettings settings, Clock clock) {
    this.secrets = settings.secrets().stream().map(IdentitySettings::bytes).toList();
    this.skewSeconds = settings.clockSkew().toSeconds();
    this.clock = clock;
  }

  public Vouched read(String token) {
    try {
      return new Vouched.Verified(claims(token).identity());
    } catch (Unusable unusable) {
      return new Vouched.Refused(unusable.reason());
    }
  }

  private Claims claims(String token) throws Unusable {
    if (secrets.isEmpty()) {
      throw new Unusable(Reason.OFF);
    }
    SignedToken signed = SignedToken.parse(token);
    // The service decides on the algorithm, never the token; what must be understood is not.
    if (!signed.header().path("alg").asString("").equals("HS256") || signed.header().has("crit")) {
      throw new Unusable(Reason.ALGORITHM);
    }
    if (!signed.isSignedWithOneOf(secrets)) {
      throw new Unusable(Reason.SIGNATURE);
    }
    Claims claims = Claims.of(signed.readClaims());
    double now = clock.millis() / 1_000.0;
    if (now >= claims.expires() + skewSeconds) {
      throw new Unusable(Reason.EXPIRED);
    }
    if (now < claims.begins() - skewSeconds) {
      throw new Unusable(Reason.EARLY);
    }
    return claims;
  }
}
