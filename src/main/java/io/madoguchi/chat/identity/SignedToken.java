package io.madoguchi.chat.identity;

import io.madoguchi.chat.identity.Vouched.Reason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON Web Token in its compact form, signed with HMAC-SHA-256 and nothing else.
 *
 * @param signed what the signature is about: header and claims as they were sent
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7515">RFC 7515</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725">RFC 8725, what goes wrong with them</a>
 */
record SignedToken(JsonNode header, String claims, String signed, byte[] signature) {

  private static final int LONGEST = 4_096;
  private static final int DEEPEST = 4;
  private static final String MAC = "HmacSHA256";

  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());

  /**
   * @throws Unusable when it is none
   */
  static SignedToken parse(String token) throws Unusable {
    String[] parts = token.length() <= LONGEST ? token.split("\\.", -1) : new String[0];
    if (parts.length != 3) {
      throw new Unusable(Reason.MALFORMED);
    }
    return new SignedToken(
        object(parts[0]), parts[1], parts[0] + '.' + parts[1], decoded(parts[2]));
  }

  /** Takes as long for a signature that is nearly right as for one that is not. */
  boolean isSignedWithOneOf(List<byte[]> secrets) {
    boolean any = false;
    for (byte[] secret : secrets) {
      any |= MessageDigest.isEqual(mac(secret), signature);
    }
    return any;
  }

  /**
   * To be read only once the signature is known to be right.
   *
   * @throws Unusable when they are no JSON object
   */
  JsonNode readClaims() throws Unusable {
    return object(claims);
  }

  private byte[] mac(byte[] secret) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret, MAC));
      return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has " + MAC, missing);
    }
  }

  private static JsonNode object(String part) throws Unusable {
    try {
      JsonNode read = JSON.readTree(decoded(part));
      if (read.isObject()) {
        return read;
      }
    } catch (JacksonException _) {
      // Said below.
    }
    throw new Unusable(Reason.MALFORMED);
  }

  private static byte[] decoded(String part) throws Unusable {
    try {
      return Base64.getUrlDecoder().decode(part);
    } catch (IllegalArgumentException _) {
      throw new Unusable(Reason.MALFORMED);
    }
  }

  /** The token says nothing that counts. */
  static final class Unusable extends Exception {

    private final Reason reason;

    Unusable(Reason reason) {
      super(reason.message(), null, false, false);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }
}
