package io.madoguchi.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys that each group in the files may have; the JSON Schemas for editors say the same. A key
 * that must be there carries a {@code !}.
 */
enum Shape {
  BOT(
      "name!",
      "languages!",
      "greeting!",
      "thresholds",
      "fallback",
      "teams!",
      "hours",
      "conversation"),
  GREETING("text!", "buttons"),
  THRESHOLDS("answer!", "clarify!"),
  FALLBACK("tries!", "then!"),
  TEAM("id!", "name!"),
  HOURS("zone!", "weekly!", "holidays", "exceptions"),
  WEEK("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
  CONVERSATION("reopen-within", "close-when-idle"),
  TOPIC("intents", "menus"),
  INTENT(
      "id!",
      "title!",
      "examples",
      "rules",
      "needs",
      "sets",
      "article",
      "answer",
      "buttons",
      "menu",
      "slots",
      "confirm",
      "handoff",
      "smalltalk"),
  RULE("all", "any", "none", "pattern"),
  SETS("context!", "turns!"),
  BUTTON("label", "intent", "menu", "url", "handoff"),
  SLOT("name!", "kind!", "pattern", "ask!", "retry"),
  HANDOFF("team!", "priority"),
  MENU("id!", "text!", "options!"),
  ARTICLE("title!", "keywords", "updated", "related"),
  DICTIONARY("synonyms", "words"),
  WORD("word!", "reading");

  private final Set<String> keys = new LinkedHashSet<>();
  private final Set<String> required = new LinkedHashSet<>();

  Shape(String... keys) {
    for (String key : List.of(keys)) {
      boolean must = key.endsWith("!");
      String name = must ? key.substring(0, key.length() - 1) : key;
      this.keys.add(name);
      if (must) {
        required.add(name);
      }
    }
  }

  Set<String> keys() {
    return keys;
  }

  Set<String> required() {
    return required;
  }
}
