package io.madoguchi.language;

/** Tells writing systems apart. */
public final class Script {

  private Script() {}

  public static boolean isHiragana(int c) {
    return c >= 'ぁ' && c <= 'ゟ';
  }

  public static boolean isKatakana(int c) {
    return c >= 'ァ' && c <= 'ヿ';
  }

  public static boolean isKana(int c) {
    return isHiragana(c) || isKatakana(c);
  }

  public static boolean isHan(int c) {
    return c == '々' || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  public static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z')
        || (c > 0x7f && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /** Whether there is neither a letter nor a digit in {@code text}. */
  public static boolean isMark(String text) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (Character.isLetterOrDigit(point)) {
        return false;
      }
      i += Character.charCount(point);
    }
    return true;
  }

  /** The same text with katakana written as hiragana. */
  public static String hiragana(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - 0x60) : c);
    }
    return out.toString();
  }

  /** The same text with hiragana written as katakana. */
  public static String katakana(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + 0x60) : c);
    }
    return out.toString();
  }
}
