package io.madoguchi.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that is nothing but text: no markup, no program, no control characters. */
final class PlainText {

  /** What Japanese Windows still writes. */
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  /** Browsers look so far to guess what something is, and a little less. */
  private static final int HEAD = 2_048;

  /** The beginning of a page, a drawing, a feed; of a script, a PostScript or RTF document. */
  private static final Pattern PROGRAM =
      Pattern.compile("^[\\s\\uFEFF]*(?:<[!?/a-z]|#!|%!|\\{\\\\rtf)", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype|html|head|body|script|svg|iframe|\\?xml|\\?php)", Pattern.CASE_INSENSITIVE);

  private PlainText() {}

  static boolean is(byte[] content) {
    return content.length > 0
        && decoded(content, StandardCharsets.UTF_8)
            .or(() -> decoded(content, SHIFT_JIS))
            .filter(PlainText::isHarmless)
            .isPresent();
  }

  private static boolean isHarmless(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return text.chars().noneMatch(PlainText::isControl)
        && !PROGRAM.matcher(head).find()
        && !MARKUP.matcher(head).find();
  }

  private static boolean isControl(int letter) {
    return Character.isISOControl(letter)
        && letter != '\n'
        && letter != '\r'
        && letter != '\t'
        && letter != '\f';
  }

  private static Optional<String> decoded(byte[] content, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
