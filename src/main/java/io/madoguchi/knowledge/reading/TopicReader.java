package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Button;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Menu;
import io.madoguchi.knowledge.Text;
import io.madoguchi.knowledge.checking.Ids;
import io.madoguchi.knowledge.checking.Links;
import io.madoguchi.knowledge.checking.Links.Kind;
import io.madoguchi.knowledge.checking.Said;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads topics in two steps: first every id and title ({@link #add}), then the rest, where buttons
 * without a label take the title of an intent that may stand in any file.
 */
final class TopicReader {

  private static final String NAMELESS = "?";
  private static final int MOST_OPTIONS = 8;
  private static final int FEWEST_OPTIONS = 2;

  private final Findings findings;
  private final Links links;
  private final Texts texts;
  private final Ids ids;
  private final ButtonReader buttons;
  private final List<Outline> intents = new ArrayList<>();
  private final List<Fields> menus = new ArrayList<>();
  private final Map<Language, List<Said>> said = new EnumMap<>(Language.class);
  private final Map<String, Text> titles = new HashMap<>();

  TopicReader(Findings findings, Links links, Texts texts, Ids ids, ButtonReader buttons) {
    this.findings = findings;
    this.links = links;
    this.texts = texts;
    this.ids = ids;
    this.buttons = buttons;
  }

  /** An intent of which only the name and the title have been read. */
  record Outline(Fields fields, String id, Text title) {}

  void add(Yaml file) {
    Fields.of(file, Shape.TOPIC, "a topic", findings)
        .ifPresent(
            topic -> {
              for (Yaml node : topic.list("intents")) {
                Fields.of(node, Shape.INTENT, name("intent", node), findings)
                    .map(this::outline)
                    .ifPresent(intents::add);
              }
              for (Yaml node : topic.list("menus")) {
                Fields.of(node, Shape.MENU, name("menu", node), findings).ifPresent(menus::add);
              }
            });
  }

  /** Every example, once {@link #intents} has read them. */
  Map<Language, List<Said>> said() {
    return said;
  }

  Map<String, Text> titles() {
    return titles;
  }

  Map<String, Intent> intents() {
    IntentReader reader = new IntentReader(findings, links, texts, ids, buttons, said);
    Map<String, Intent> read = new LinkedHashMap<>();
    for (Outline outline : intents) {
      read.putIfAbsent(outline.id(), reader.read(outline, titles));
    }
    return read;
  }

  Map<String, Menu> menus() {
    Map<String, Menu> read = new LinkedHashMap<>();
    for (Fields fields : menus) {
      menu(fields).ifPresent(menu -> read.putIfAbsent(menu.id(), menu));
    }
    return read;
  }

  /** Goes on without an id or a title, so that the rest is checked all the same. */
  private Outline outline(Fields fields) {
    String id = fields.string("id").orElse(NAMELESS);
    if (!id.equals(NAMELESS) && ids.intent(id, fields.origin("id"))) {
      links.declare(Kind.INTENT, id, fields.origin("id"));
    }
    Text title =
        texts
            .label(fields, "title", "intent '" + Excerpt.of(id) + "'")
            .orElseGet(() -> new Text(Map.of(Language.JA, id)));
    titles.putIfAbsent(id, title);
    return new Outline(fields, id, title);
  }

  private Optional<Menu> menu(Fields fields) {
    String name = fields.string("id").orElse(NAMELESS);
    if (!name.equals(NAMELESS) && ids.plain("menu", name, fields.origin("id"))) {
      links.declare(Kind.MENU, name, fields.origin("id"));
    }
    String owner = "menu '" + name + "'";
    int count = fields.list("options").size();
    if (fields.has("options") && count < FEWEST_OPTIONS) {
      findings.error(
          fields.origin("options"),
          "too-few-options",
          "%s has %d options, at least %d".formatted(owner, count, FEWEST_OPTIONS));
    }
    List<Button> options = buttons.read(fields, "options", owner, MOST_OPTIONS, titles);
    return texts
        .speech(fields, "text", owner)
        .map(text -> new Menu(name, text, options, fields.origin()));
  }

  /** For messages: {@code intent 'return-how'}, or just {@code intent} where the id is missing. */
  private static String name(String kind, Yaml node) {
    if (node instanceof Yaml.Mapping mapping) {
      for (Yaml.Entry entry : mapping.entries()) {
        if (entry.key().value().equals("id") && entry.value() instanceof Scalar id) {
          return kind + " '" + Excerpt.of(id.value()) + "'";
        }
      }
    }
    return kind;
  }
}
