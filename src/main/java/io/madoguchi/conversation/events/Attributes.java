package io.madoguchi.conversation.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is said of a visitor, in its order and within bounds. */
public final class Attributes {

  static final int MOST = 20;

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_VALUE = 200;

  private Attributes() {}

  /** The first {@value #MOST} that say something, cut to 40 and 200 characters. */
  public static Map<String, String> bounded(Map<String, String> attributes) {
    Map<String, String> kept = new LinkedHashMap<>();
    attributes.entrySet().stream()
        .filter(each -> !each.getKey().isBlank() && !each.getValue().isBlank())
        .limit(MOST)
        .forEach(
            each ->
                kept.put(cut(each.getKey(), LONGEST_NAME), cut(each.getValue(), LONGEST_VALUE)));
    return Collections.unmodifiableMap(kept);
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
