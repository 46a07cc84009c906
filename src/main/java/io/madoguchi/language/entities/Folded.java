package io.madoguchi.language.entities;

import io.madoguchi.language.NormalForm;
import java.text.Normalizer;

/**
 * A text in half-width letters, with one kind of hyphen and of space, that knows for each of its
 * characters where it came from.
 */
final class Folded {

  private static final String DASHES = "‐‑‒–—―−";
  private static final int LONGEST_CLUSTER = 8;

  private final String raw;
  private final StringBuilder cased = new StringBuilder();
  private final int[] starts = new int[NormalForm.MAX_LENGTH];
  private final int[] ends = new int[NormalForm.MAX_LENGTH];
  private final String text;

  /** Folds the first {@value NormalForm#MAX_LENGTH} characters of {@code raw}. */
  Folded(String raw) {
    this.raw = raw;
    int length = Math.min(raw.length(), NormalForm.MAX_LENGTH);
    for (int from = 0; from < length; ) {
      int to = clusterEnd(from, length);
      append(from, to);
      from = to;
    }
    unifyDashes();
    StringBuilder lower = new StringBuilder(cased.length());
    for (int i = 0; i < cased.length(); i++) {
      lower.append(Character.toLowerCase(cased.charAt(i)));
    }
    text = lower.toString();
  }

  /** A character with the marks that join it, such as the voicing of half-width kana. */
  private int clusterEnd(int from, int length) {
    int to = from + Character.charCount(raw.codePointAt(from));
    while (to < length && to - from < LONGEST_CLUSTER && joins(raw.charAt(to))) {
      to++;
    }
    return Math.min(to, length);
  }

  private static boolean joins(char c) {
    return c == 'ﾞ' || c == 'ﾟ' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void append(int from, int to) {
    char only = raw.charAt(from);
    if (to - from == 1 && only > ' ' && only < 0x7f) {
      put(only, from, to);
      return;
    }
    String normal = Normalizer.normalize(raw.substring(from, to), Normalizer.Form.NFKC);
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        if (!cased.isEmpty() && cased.charAt(cased.length() - 1) != ' ') {
          put(' ', from, to);
        }
      } else if (Character.getType(c) != Character.FORMAT) {
        put(unified(c), from, to);
      }
    }
  }

  private static char unified(char c) {
    return switch (c) {
      case '〜', '∼' -> '~';
      case '’', '‘' -> '\'';
      default -> DASHES.indexOf(c) >= 0 ? '-' : c;
    };
  }

  private void put(char c, int from, int to) {
    if (cased.length() < starts.length) {
      starts[cased.length()] = from;
      ends[cased.length()] = to;
      cased.append(c);
    }
  }

  /** Japanese input writes the sign of a long vowel between letters or digits. */
  private void unifyDashes() {
    for (int i = 1; i + 1 < cased.length(); i++) {
      if (cased.charAt(i) == 'ー' && ascii(cased.charAt(i - 1)) && ascii(cased.charAt(i + 1))) {
        cased.setCharAt(i, '-');
      }
    }
  }

  private static boolean ascii(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** In lower case; as long as {@link #cased}. */
  String text() {
    return text;
  }

  String cased() {
    return cased.toString();
  }

  /** Whether what stands from {@code from} to {@code to} is not part of a longer word or number. */
  boolean standsAlone(int from, int to) {
    return !runsOn(from) && !runsOn(to);
  }

  /** The first place from {@code at} on where a word or number may begin. */
  int nextBegin(int at) {
    int next = at;
    while (next < text.length() && runsOn(next)) {
      next++;
    }
    return next;
  }

  private boolean runsOn(int at) {
    char before = at(at - 1);
    char after = at(at);
    return (ascii(before) && ascii(after))
        || (Numerals.isDigit(before) && Numerals.isDigit(after))
        || (before == '.' && digit(at(at - 2)) && digit(after))
        || (digit(before) && after == '.' && digit(at(at + 1)));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The character at {@code at}; a space outside. */
  char at(int at) {
    return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
  }

  Entity entity(Found found) {
    int start = starts[found.from()];
    int end = ends[found.to() - 1];
    Meaning meaning = found.meaning();
    return new Entity(
        meaning.kind(),
        meaning.list(),
        start,
        end,
        raw.substring(start, end),
        meaning.value(),
        meaning.otherwise());
  }
}
