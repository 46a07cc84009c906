package io.madoguchi.knowledge.importing.table;

import io.madoguchi.language.Language;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a file of which nobody wrote down the encoding: UTF-8 and UTF-16 with or without a
 * mark, and what Excel saves in Japan (Shift_JIS as Windows-31J) and in the West (Windows-1252).
 */
final class TableText {

  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

  private TableText() {}

  /** Empty when no encoding fits, or when it is no text. */
  static Optional<String> of(byte[] bytes, Optional<Language> language) {
    Optional<String> text =
        unicode(bytes)
            .or(() -> strict(bytes, SHIFT_JIS).filter(read -> isJapanese(read, language)))
            .or(() -> strict(bytes, WESTERN));
    return text.filter(read -> read.indexOf('\0') < 0)
        .map(read -> read.startsWith("\uFEFF") ? read.substring(1) : read);
  }

  private static Optional<String> unicode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || zeros(bytes, 1) > bytes.length / 8) {
      return strict(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || zeros(bytes, 0) > bytes.length / 8) {
      return strict(bytes, StandardCharsets.UTF_16BE);
    }
    return strict(bytes, StandardCharsets.UTF_8);
  }

  /** Western letters can pass for rare kanji; a real Japanese text has kana. */
  private static boolean isJapanese(String text, Optional<Language> language) {
    return language.filter(Language.JA::equals).isPresent() || KANA.matcher(text).find();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** How many of every second byte are zero, as line ends and ASCII are in UTF-16. */
  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }
}
