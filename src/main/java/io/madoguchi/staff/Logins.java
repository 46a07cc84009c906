package io.madoguchi.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rules for login names. Full-width letters, as an input method leaves them, count as plain. */
public final class Logins {

  private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,63}");

  private Logins() {}

  public static String normal(String login) {
    return Normalizer.normalize(login, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether {@code login} (in normal form) can be one: 2 to 64 of letters, digits and {@code
   * ._@+-}.
   */
  public static boolean allowed(String login) {
    return ALLOWED.matcher(login).matches();
  }
}
