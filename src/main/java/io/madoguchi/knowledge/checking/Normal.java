package io.madoguchi.knowledge.checking;

import java.text.Normalizer;
import java.util.Locale;

/** Forms under which two ways to write the same thing become equal. */
public final class Normal {

  private Normal() {}

  /** NFKC and lower case, as utterances are before they are tokenised. */
  public static String form(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Letters and digits only, katakana as hiragana: what two examples have in common. */
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    form(text)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == 'ー')
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** NFKC, with hiragana as katakana. */
  public static String katakana(String text) {
    StringBuilder katakana = new StringBuilder(text.length());
    form(text)
        .codePoints()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
        .forEach(katakana::appendCodePoint);
    return katakana.toString();
  }
}
