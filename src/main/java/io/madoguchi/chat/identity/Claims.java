package io.madoguchi.chat.identity;

import io.madoguchi.chat.frames.CleanText;
import io.madoguchi.chat.identity.SignedToken.Unusable;
import io.madoguchi.chat.identity.Vouched.Reason;
import io.madoguchi.conversation.events.Identity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a token says.
 *
 * @param expires seconds since 1970, the first in which it counts no longer
 * @param begins seconds since 1970, the first in which it counts
 */
record Claims(Identity identity, double expires, double begins) {

  /** About the token, not about the visitor. */
  private static final Set<String> OWN = Set.of("iss", "aud", "exp", "nbf", "iat", "jti", "vip");

  private static final String SUBJECT = "sub";
  private static final int LONGEST_SUBJECT = 200;

  /**
   * Everything that is text, a number or true or false is an attribute of the visitor.
   *
   * @throws Unusable without a subject or an end
   */
  static Claims of(JsonNode claims) throws Unusable {
    String subject = CleanText.of(claims.path(SUBJECT).asString("")).orElse("");
    JsonNode expires = claims.path("exp");
    boolean usable = !subject.isEmpty() && subject.length() <= LONGEST_SUBJECT;
    if (!usable || !claims.path(SUBJECT).isString() || !expires.isNumber()) {
      throw new Unusable(Reason.CLAIMS);
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    claims
        .properties()
        .forEach(
            claim -> {
              String name = CleanText.of(claim.getKey()).orElse("");
              if (!OWN.contains(name) && !name.equals(SUBJECT) && claim.getValue().isValueNode()) {
                CleanText.of(claim.getValue().asString(""))
                    .ifPresent(value -> attributes.put(name, value));
              }
            });
    boolean vip = claims.path("vip").isBoolean() && claims.path("vip").asBoolean();
    return new Claims(
        new Identity(subject, attributes, vip),
        expires.asDouble(),
        Math.max(seconds(claims.path("nbf")), seconds(claims.path("iat"))));
  }

  private static double seconds(JsonNode claim) {
    return claim.isNumber() ? claim.asDouble() : Double.NEGATIVE_INFINITY;
  }
}
