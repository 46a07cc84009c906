package io.madoguchi.language.entities;

import io.madoguchi.language.Language;
import io.madoguchi.language.entities.Meaning.Plain;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Telephone numbers in digits with at most two separators in a row: Japanese ones in their national
 * form, all others with a plus or 00; in English also those of North America and the United
 * Kingdom.
 */
final class Phones implements Form {

  private static final int LONGEST = 26;
  private static final String SEPARATORS = "-() ./";

  @Override
  public void find(Folded text, Search search, Consumer<Found> found) {
    if (!search.wants(EntityKind.PHONE)) {
      return;
    }
    String written = text.text();
    for (int from = 0; from < written.length(); from++) {
      if (begins(text, from)) {
        Optional<Found> one = longest(text, from, search);
        one.ifPresent(found);
        from = one.map(Found::to).orElse(from + 1) - 1;
      }
    }
  }

  private static boolean begins(Folded text, int at) {
    char before = text.at(at - 1);
    boolean fresh =
        before >= 128 || !(Character.isLetterOrDigit(before) || "+-@_/".indexOf(before) >= 0);
    return fresh && (digit(text.at(at)) || text.at(at) == '+' || text.at(at) == '(');
  }

  private static Optional<Found> longest(Folded text, int from, Search search) {
    StringBuilder digits = new StringBuilder(LONGEST);
    Optional<Found> best = Optional.empty();
    int separators = 0;
    boolean grouped = false;
    for (int at = text.at(from) == '+' ? from + 1 : from; at < from + LONGEST; at++) {
      char c = text.at(at);
      if (digit(c)) {
        digits.append(c);
        separators = 0;
        if (ends(text, at + 1)) {
          int to = at + 1;
          boolean spaced = grouped;
          Optional<Found> shorter = best;
          best =
              number(digits.toString(), text.at(from) == '+', spaced, search)
                  .map(e164 -> new Found(from, to, new Plain(EntityKind.PHONE, e164), 6))
                  .or(() -> shorter);
        }
      } else if (SEPARATORS.indexOf(c) >= 0 && ++separators <= 2) {
        grouped |= !digits.isEmpty();
      } else {
        break;
      }
    }
    return best;
  }

  private static boolean ends(Folded text, int at) {
    char after = text.at(at);
    return after != '@' && (after >= 128 || !Character.isLetterOrDigit(after));
  }

  /** In E.164. */
  private static Optional<String> number(
      String digits, boolean plus, boolean grouped, Search search) {
    boolean sure = grouped || search.isFor(EntityKind.PHONE);
    if (plus || (sure && digits.startsWith("00"))) {
      return international(plus ? digits : digits.substring(2));
    }
    if (japanese(digits)) {
      return Optional.of("+81" + digits.substring(1));
    }
    if (search.language() != Language.EN || !sure) {
      return Optional.empty();
    }
    if (digits.matches("1?[2-9][0-9]{2}[2-9][0-9]{6}")) {
      return Optional.of("+1" + digits.substring(digits.length() - 10));
    }
    return digits.matches("0[1-37-9][0-9]{9}")
        ? Optional.of("+44" + digits.substring(1))
        : Optional.empty();
  }

  private static Optional<String> international(String digits) {
    if (digits.startsWith("81")) {
      String national = digits.startsWith("810") ? digits.substring(2) : "0" + digits.substring(2);
      return japanese(national) ? Optional.of("+81" + national.substring(1)) : Optional.empty();
    }
    return digits.matches("[1-9][0-9]{7,14}") ? Optional.of("+" + digits) : Optional.empty();
  }

  /** Landlines and 0120, 0570 have ten digits; mobile and IP telephones and 0800 have eleven. */
  private static boolean japanese(String digits) {
    return digits.matches("0[1-9][0-9]{8}")
        ? !digits.matches("0[5-9]0.*") || digits.startsWith("0570")
        : digits.matches("0(?:[5-9]0[0-9]|800)[0-9]{7}");
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
