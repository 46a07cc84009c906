package io.madoguchi.knowledge.importing.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example without the marks of its entities: {@code [NYC](city)}, {@code [NYC](city:New York)}
 * or {@code [NYC]{"entity": "city", "value": "New York"}}.
 *
 * @param values what marked words stand for, by the word, where that is written
 */
public record EntityMarkup(String plain, Map<String, String> values) {

  private static final Pattern MARK =
      Pattern.compile("\\[([^\\[\\]]{1,200})](?:\\(([^()]{1,200})\\)|\\{([^{}]{1,500})})");
  private static final Pattern VALUE =
      Pattern.compile("\"value\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,200})\"");

  public static EntityMarkup in(String example) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher mark = MARK.matcher(example);
    StringBuilder plain = new StringBuilder();
    while (mark.find()) {
      String word = mark.group(1);
      String value = mark.group(2) == null ? json(mark.group(3)) : old(mark.group(2));
      if (!value.isEmpty()) {
        values.put(word, value);
      }
      mark.appendReplacement(plain, Matcher.quoteReplacement(word));
    }
    return new EntityMarkup(mark.appendTail(plain).toString(), values);
  }

  private static String old(String entity) {
    int colon = entity.indexOf(':');
    return colon < 0 ? "" : entity.substring(colon + 1).strip();
  }

  private static String json(String attributes) {
    Matcher value = VALUE.matcher(attributes);
    return value.find() ? value.group(1).replaceAll("\\\\(.)", "$1") : "";
  }
}
