package io.madoguchi.chat.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The site's server, which signs who a visitor is. */
public final class Signer {

  public static final String SECRET = "the secret that shop and service share";

  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  private Signer() {}

  /**
   * @param claims JSON with single quotes for double ones
   */
  public static String sign(String secret, String claims) {
    return sign(secret, "{'alg':'HS256','typ':'JWT'}", claims);
  }

  static String sign(String secret, String header, String claims) {
    String signed = encoded(header) + '.' + encoded(claims);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return signed
          + '.'
          + BASE64URL.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.GeneralSecurityException missing) {
      throw new AssertionError(missing);
    }
  }

  static String encoded(String json) {
    return BASE64URL.encodeToString(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
