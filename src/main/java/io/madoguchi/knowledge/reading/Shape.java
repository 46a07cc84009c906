package io.madoguchi.knowledge.reading;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The keys that each group in the files may have; the JSON Schemas for editors say the same. A key
 * that must be there carries a {@code !}.
 */
@SuppressWarnings("ImmutableEnumChecker") // The sets are unmodifiable; a type for that is not here.
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
  THRESHOLDS("precision", "answer", "clarify"),
  FALLBACK("tries!", "then!"),
  TEAM("id!", "name!", "hours"),
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
      "answer-from",
      "smalltalk"),
  RULE(
      "all",
      "any",
      "none",
      "pattern",
      "entities",
      "no-entities",
      "polarity",
      "no-polarity",
      "context"),
  SETS("context!", "turns!"),
  BUTTON("label", "intent", "menu", "url", "handoff"),
  SLOT("name!", "kind!", "pattern", "list", "ask!", "retry"),
  HANDOFF("team!", "priority", "skills"),
  MENU("id!", "text!", "options!"),
  ARTICLE("title!", "keywords", "updated", "related"),
  DICTIONARY("synonyms", "words", "lists"),
  WORD("word!", "reading"),
  LISTED("name!", "also");

  private final Set<String> keys;
  private final Set<String> required;

  Shape(String... declarations) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> must = new LinkedHashSet<>();
    for (String declaration : declarations) {
      String key = declaration.replace("!", "");
      all.add(key);
      if (declaration.endsWith("!")) {
        must.add(key);
      }
    }
    this.keys = Collections.unmodifiableSet(all);
    this.required = Collections.unmodifiableSet(must);
  }

  Set<String> keys() {
    return keys;
  }

  Set<String> required() {
    return required;
  }
}
