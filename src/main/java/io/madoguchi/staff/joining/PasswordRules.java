package io.madoguchi.staff.joining;

import io.madoguchi.staff.login.Passwords;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a password must be: long, not the login, and not one of those that are tried first. No rules
 * on kinds of characters (NIST SP 800-63B: length counts, composition rules do not help).
 */
final class PasswordRules {

  static final int MIN_LENGTH = 12;

  private static final int MIN_DISTINCT = 5;
  private static final int MIN_JUMPS = 5;

  /** Rows of keys and of letters; two neighbours in a row are a step, not a jump. */
  private static final List<String> ROWS =
      List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz");

  /** Letters only, digits read as the letters they stand for. */
  private static final Pattern COMMON =
      Pattern.compile(
          "(pass|passw?ord|passwort|passphrase|administrator|admin|root|user|login|welcome|letmein"
              + "|secret|changeme|change|qwerty|qwertz|azerty|iloveyou|dragon|monkey|football"
              + "|baseball|sunshine|princess|master|super|test|guest|default|temp|hello|world"
              + "|madoguchi|support|helpdesk|desk|chat|agent|company|japan|tokyo|sakura|my|the|is"
              + "|this|new|old|パスワード|ぱすわーど|管理者|窓口|サポート)*");

  /** The year or the exclamation mark that people put at an end. */
  private static final Pattern FRINGE = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

  /** Birthdays and telephone numbers. */
  private static final Pattern SHORT_NUMBER = Pattern.compile("[\\d\\p{Punct}\\s]{0,15}");

  private PasswordRules() {}

  /**
   * The first rule that {@code password} breaks.
   *
   * @param login in normal form
   */
  static Optional<JoinProblem> check(String password, String login) {
    String plain = Normalizer.normalize(password, Normalizer.Form.NFKC);
    if (plain.codePointCount(0, plain.length()) < MIN_LENGTH) {
      return Optional.of(JoinProblem.PASSWORD_SHORT);
    }
    if (password.length() > Passwords.MAX_LENGTH) {
      return Optional.of(JoinProblem.PASSWORD_LONG);
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    if (likeLogin(lower, login)) {
      return Optional.of(JoinProblem.PASSWORD_LIKE_LOGIN);
    }
    return trivial(lower) ? Optional.of(JoinProblem.PASSWORD_TRIVIAL) : Optional.empty();
  }

  /**
   * Contains the login, or the part of it before an {@code @}; parts under 4 letters do not count.
   */
  private static boolean likeLogin(String lower, String login) {
    String name = login.contains("@") ? login.substring(0, login.indexOf('@')) : login;
    return (name.length() >= 4 && lower.contains(name)) || lower.equals(login);
  }

  private static boolean trivial(String lower) {
    return lower.codePoints().distinct().count() < MIN_DISTINCT
        || jumps(lower) < MIN_JUMPS
        || common(letters(lower))
        || common(letters(unmasked(FRINGE.matcher(lower).replaceAll(""))))
        || SHORT_NUMBER.matcher(lower).matches();
  }

  private static boolean common(String letters) {
    return !letters.isEmpty() && COMMON.matcher(letters).matches();
  }

  /** How often the next character is neither the same nor a neighbour. */
  private static long jumps(String lower) {
    long jumps = 0;
    for (int at = 1; at < lower.length(); at++) {
      if (!neighbours(lower.charAt(at - 1), lower.charAt(at))) {
        jumps++;
      }
    }
    return jumps;
  }

  private static boolean neighbours(char one, char other) {
    if (one == other) {
      return true;
    }
    return ROWS.stream()
        .anyMatch(
            row -> {
              int first = row.indexOf(one);
              int second = row.indexOf(other);
              return first >= 0 && second >= 0 && Math.abs(first - second) == 1;
            });
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}ー]", "");
  }

  private static String unmasked(String text) {
    return text.replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('@', 'a')
        .replace('$', 's');
  }
}
