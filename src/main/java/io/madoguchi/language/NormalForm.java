package io.madoguchi.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text with everything taken out that does not change its meaning: width, case, invisible
 * characters, kinds of quotes and dashes, long runs of the same mark.
 *
 * @param text at most {@value #MAX_LENGTH} characters; may be empty
 * @param cut whether the rest of an overlong text was left out
 */
public record NormalForm(String text, boolean cut) {

  /** Characters read of a text; the cost of everything after is bounded by it. */
  public static final int MAX_LENGTH = 2_000;

  public static NormalForm of(String raw) {
    boolean cut = raw.length() > MAX_LENGTH;
    String start = cut ? raw.substring(0, MAX_LENGTH) : raw;
    String composed = plain(start) ? start : Normalizer.normalize(start, Normalizer.Form.NFKC);
    // NFKC may make 18 characters of one.
    if (composed.length() > MAX_LENGTH) {
      composed = composed.substring(0, MAX_LENGTH);
      cut = true;
    }
    return new NormalForm(clean(composed.toLowerCase(Locale.ROOT)), cut);
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7e) {
        return false;
      }
    }
    return true;
  }

  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (invisible(point)) {
        continue;
      }
      int kept = unify(point, out);
      char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
      if (kept == last && (kept == ' ' || "!?~ー.,。、…".indexOf(kept) >= 0)) {
        continue;
      }
      out.appendCodePoint(kept);
    }
    return out.toString().strip();
  }

  private static boolean invisible(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      default -> point >= 0xfe00 && point <= 0xfe0f;
    };
  }

  private static int unify(int point, StringBuilder before) {
    if (Character.isWhitespace(point) || Character.isISOControl(point)) {
      return ' ';
    }
    return switch (point) {
      case '‘', '’', '`', '´', 'ʼ' -> '\'';
      case '“', '”' -> '"';
      case '〜' -> '~';
      case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> afterKana(before) ? 'ー' : '-';
      default -> point;
    };
  }

  private static boolean afterKana(StringBuilder before) {
    return !before.isEmpty() && Script.isKana(before.charAt(before.length() - 1));
  }
}
