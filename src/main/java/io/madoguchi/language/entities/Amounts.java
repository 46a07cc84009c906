package io.madoguchi.language.entities;

import static io.madoguchi.language.entities.Numerals.DIGITS;
import static io.madoguchi.language.entities.Numerals.ENGLISH;
import static io.madoguchi.language.entities.Numerals.JAPANESE;

import com.google.re2j.Pattern;
import io.madoguchi.language.WordList;
import io.madoguchi.language.entities.Meaning.Plain;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Amounts of money and shares of a hundred. */
final class Amounts {

  private static final Map<String, String> CURRENCIES = currencies();
  private static final String SIGNS =
      CURRENCIES.keySet().stream()
          .filter(word -> !Character.isLetter(word.charAt(word.length() - 1)))
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));
  private static final String WORDS =
      CURRENCIES.keySet().stream()
          .filter(word -> Character.isLetter(word.charAt(0)) && !word.endsWith("$"))
          .sorted((a, b) -> b.length() - a.length())
          .collect(Collectors.joining("|"));

  static final List<Form> FORMS =
      List.of(
          amount("(?P<c>" + SIGNS + ") ?(?P<n>" + JAPANESE + ")"),
          amount("(?P<n>" + JAPANESE + ") ?(?P<c>" + WORDS + ")(?P<after>[満形安高卓盤周熟])?"),
          amount("(?P<n>" + ENGLISH + ")[ -](?P<c>" + WORDS + ")"),
          percent("(?P<n>" + DIGITS + ") ?(?:%|パーセント|percent\\b|per cent\\b)"),
          percent("(?P<n>" + ENGLISH + ") (?:percent|per cent)\\b"),
          percent("(?P<tenths>" + Numerals.SMALL + ")割(?:(?P<rest>" + Numerals.SMALL + ")分)?"),
          PatternForm.of(EntityKind.AMOUNT, 0, DIGITS, (found, _) -> bare(found)).whereAsked());

  private Amounts() {}

  private static Map<String, String> currencies() {
    Map<String, String> currencies = new HashMap<>();
    for (List<String> row : WordList.rows(Amounts.class, "currencies.txt")) {
      for (String word : row.get(1).split(" ", -1)) {
        currencies.put(word, row.getFirst());
      }
    }
    return Map.copyOf(currencies);
  }

  private static Form amount(String pattern) {
    return PatternForm.of(EntityKind.AMOUNT, 4, pattern, (found, _) -> money(found))
        .needs(CURRENCIES.keySet());
  }

  private static Optional<Plain> money(Match found) {
    if (found.has("after")) {
      return Optional.empty();
    }
    String currency = CURRENCIES.get(found.part("c"));
    return Numerals.read(found.part("n"))
        .map(number -> new Plain(EntityKind.AMOUNT, Numerals.plain(number) + " " + currency));
  }

  /** "How much?" – "3,000". */
  private static Optional<Plain> bare(Match found) {
    return Numerals.read(found.all())
        .map(number -> new Plain(EntityKind.AMOUNT, Numerals.plain(number)));
  }

  private static Form percent(String pattern) {
    return PatternForm.of(EntityKind.PERCENT, 4, pattern, (found, _) -> share(found))
        .needs("%", "パーセント", "percent", "per cent", "割");
  }

  private static Optional<Plain> share(Match found) {
    Optional<BigDecimal> whole = Numerals.read(found.part("n"));
    Optional<BigDecimal> tenths = Numerals.read(found.part("tenths"));
    BigDecimal rest = Numerals.read(found.part("rest")).orElse(BigDecimal.ZERO);
    return tenths
        .map(number -> number.multiply(BigDecimal.TEN).add(rest))
        .or(() -> whole)
        .map(share -> new Plain(EntityKind.PERCENT, Numerals.plain(share) + "%"));
  }
}
