package io.madoguchi.language.entities;

import io.madoguchi.language.WordList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers in digits, in kanji, in both (1万2千), and in English words. */
final class Numerals {

  /** Digits, in groups of three or not, with a fraction or not. */
  static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\\.[0-9]{1,6})?";

  /** Digits or kanji; a whole number below ten thousand. */
  static final String SMALL = "(?:[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,5})";

  private static final String KANJI = "〇一二三四五六七八九";
  private static final Map<String, Integer> WORDS = words();

  private static final String PART =
      WORDS.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .collect(Collectors.joining("|"));

  /** A number as it is written in Japanese. */
  static final String JAPANESE =
      "(?:(?:" + DIGITS + "|[〇零一二三四五六七八九十百千]{1,12})(?:[十百千万億][0-9〇一二三四五六七八九十百千,]{0,9}){0,4})";

  /** A number in words: "twenty-five", "one hundred and twenty", "a dozen". */
  static final String ENGLISH = "(?:\\b(?:" + PART + ")(?:(?:-| | and )(?:" + PART + ")){0,6}\\b)";

  private Numerals() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (List<String> row : WordList.rows(Numerals.class, "english-numbers.txt")) {
      for (String word : row.get(1).split(" ", -1)) {
        words.put(word, Integer.parseInt(row.getFirst()));
      }
    }
    return Map.copyOf(words);
  }

  /** Whether {@code c} is part of a number in Japanese. */
  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == '零' || "十百千万億".indexOf(c) >= 0 || kanji(c) >= 0;
  }

  /** The number that is {@code written}, in lower case; empty when it is none. */
  static Optional<BigDecimal> read(String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    char first = written.charAt(0);
    return first >= 'a' && first <= 'z' ? english(written) : japanese(written);
  }

  /** Such a number, as far as it is whole and below a million. */
  static int whole(String written) {
    return read(written)
        .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(999_999)) < 0)
        .map(BigDecimal::intValue)
        .orElse(-1);
  }

  private static Optional<BigDecimal> english(String written) {
    long total = 0;
    long section = 0;
    for (String word : written.split("-| and | ", -1)) {
      Integer number = WORDS.get(word);
      if (number == null) {
        return Optional.empty();
      }
      if (number >= 1_000) {
        total += Math.max(1, section) * number;
        section = 0;
      } else if (number == 100 || word.equals("dozen")) {
        section = Math.max(1, section) * number;
      } else if (word.equals("couple")) {
        section = number;
      } else {
        section += number;
      }
    }
    return Optional.of(BigDecimal.valueOf(total + section));
  }

  private static Optional<BigDecimal> japanese(String written) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int unit = unit(c);
      if (unit == 0) {
        int kanji = c == '零' ? 0 : kanji(c);
        digits.append(kanji >= 0 ? Character.forDigit(kanji, 10) : c);
      } else if (unit < 10_000) {
        section = section.add(number(digits, BigDecimal.ONE).multiply(BigDecimal.valueOf(unit)));
      } else {
        BigDecimal before = section.add(number(digits, BigDecimal.ZERO));
        total = total.add(before.max(BigDecimal.ONE).multiply(BigDecimal.valueOf(unit)));
        section = BigDecimal.ZERO;
      }
    }
    return Optional.of(total.add(section).add(number(digits, BigDecimal.ZERO)));
  }

  /** The number of {@code digits}, which are gone afterwards. */
  private static BigDecimal number(StringBuilder digits, BigDecimal otherwise) {
    String written = digits.toString().replace(",", "");
    digits.setLength(0);
    return written.isEmpty() ? otherwise : new BigDecimal(written);
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '億' -> 100_000_000;
      default -> 0;
    };
  }

  private static int kanji(char c) {
    return KANJI.indexOf(c);
  }

  /** Without a point where there is nothing behind it. */
  static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
