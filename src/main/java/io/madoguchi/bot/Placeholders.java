package io.madoguchi.bot;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what a visitor gave into what a designer wrote. */
final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\p{L}\\p{N}_-]+)}");

  private Placeholders() {}

  /** {@code text} with each {@code {slot}} replaced by its value; others stay as they are. */
  static String filled(String text, Map<String, String> slots) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> {
              String value = slots.get(found.group(1));
              return Matcher.quoteReplacement(value == null ? found.group() : inert(value));
            });
  }

  /**
   * Bot messages are Markdown, a visitor's words are not: no link, no bold and no list may come of
   * them. There is no escape that every reader of Markdown here knows, so the marks are broken.
   */
  static String inert(String value) {
    return value
        .replaceAll("\\s+", " ")
        .replace("](", "] (")
        .replace("**", "* *")
        .replace("://", ":\u200b//");
  }
}
