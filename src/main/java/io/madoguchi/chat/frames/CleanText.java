package io.madoguchi.chat.frames;

import java.util.Optional;

/** Text as it may be stored: without control characters, lone surrogates, and space at its ends. */
public final class CleanText {

  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /** Empty when nothing is left. Line breaks and tabs stay; null bytes and other controls go. */
  public static Optional<String> of(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    for (int at = 0; at < raw.length(); at += Character.charCount(raw.codePointAt(at))) {
      int point = raw.codePointAt(at);
      if (isLoneSurrogate(point)) {
        clean.appendCodePoint(REPLACEMENT);
      } else if (point == '\n' || point == '\t' || !Character.isISOControl(point)) {
        clean.appendCodePoint(point);
      }
    }
    String text = clean.toString().strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isLoneSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
