package io.madoguchi.conversation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who a conversation is with, as far as it is known.
 *
 * @param id the same for all conversations that one browser has held to be its own; empty when that
 *     is not known
 * @param attributes what the visitor's page says of them, in its order: name, plan, order number …
 *     Nobody has checked it. At most {@value #MOST}, of 40 and 200 characters
 */
public record Visitor(String id, Map<String, String> attributes) {

  public static final Visitor UNKNOWN = new Visitor("", Map.of());

  private static final int MOST = 20;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_VALUE = 200;

  public Visitor {
    Map<String, String> kept = new LinkedHashMap<>();
    attributes.entrySet().stream()
        .filter(each -> !each.getKey().isBlank() && !each.getValue().isBlank())
        .limit(MOST)
        .forEach(
            each ->
                kept.put(cut(each.getKey(), LONGEST_NAME), cut(each.getValue(), LONGEST_VALUE)));
    attributes = Collections.unmodifiableMap(kept);
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
