package io.madoguchi.help;

import java.text.Normalizer;
import java.util.Locale;

/** One form for what people type and what is written: NFKC, lower case, hiragana, no spaces. */
final class Fold {

  private Fold() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == 'ー')
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /**
   * The same for what is being typed: letters at the end behind kana are a syllable that the input
   * method has not finished ({@code へんp}), so they are left out.
   */
  static String typed(String text) {
    return fold(text).replaceFirst("(?<=[ぁ-んー])[a-z]{1,2}$", "");
  }
}
