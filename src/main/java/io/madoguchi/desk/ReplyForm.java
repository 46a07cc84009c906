package io.madoguchi.desk;

import io.madoguchi.language.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A canned reply as the desk sends it.
 *
 * @param language {@code ja}, {@code en}, or empty for visitors of any language
 * @param shared null: private
 * @param reading for titles that the dictionary reads wrongly; empty: the dictionary's
 */
record ReplyForm(
    @Nullable String title,
    @Nullable String reading,
    @Nullable String text,
    @Nullable String language,
    @Nullable Boolean shared) {

  static final int LONGEST_TITLE = 80;
  static final int LONGEST_TEXT = 2_000;

  /** The same without control characters and outer space. */
  ReplyForm clean() {
    return new ReplyForm(
        line(title), line(reading), block(text), Objects.requireNonNullElse(language, ""), shared);
  }

  /**
   * Of a clean form.
   *
   * @return the code of what is wrong; null when nothing is
   */
  @Nullable String fault() {
    if (missing(title) || missing(text)) {
      return "empty-reply";
    }
    if (longer(title, LONGEST_TITLE) || longer(reading, LONGEST_TITLE * 3)) {
      return "title-too-long";
    }
    if (longer(text, LONGEST_TEXT)) {
      return "reply-too-long";
    }
    return "".equals(language) || known(language) ? null : "unknown-language";
  }

  private static boolean known(@Nullable String tag) {
    try {
      Language.of(Objects.requireNonNullElse(tag, ""));
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean missing(@Nullable String text) {
    return text == null || text.isEmpty();
  }

  private static boolean longer(@Nullable String text, int most) {
    return text != null && text.codePointCount(0, text.length()) > most;
  }

  private static String line(@Nullable String text) {
    return block(text).replaceAll("\\s+", " ");
  }

  private static String block(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
  }
}
