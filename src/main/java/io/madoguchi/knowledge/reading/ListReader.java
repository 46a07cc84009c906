package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.ListedName;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.Text;
import io.madoguchi.knowledge.checking.Ids;
import io.madoguchi.knowledge.checking.Links;
import io.madoguchi.knowledge.checking.Links.Kind;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Mapping;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import io.madoguchi.language.entities.EntityKind;
import io.madoguchi.language.entities.EntityReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lists of a dictionary: names of things that slots and rules look for. */
final class ListReader {

  private static final int MOST_NAMES = 1_000;
  private static final int LONGEST = 60;

  /** Where the kinds that every bot knows stand. */
  private static final Origin ANYWHERE = new Origin("", 1, 1);

  private final Findings findings;
  private final Links links;
  private final Texts texts;
  private final Ids ids;
  private final Map<String, List<ListedName>> lists = new LinkedHashMap<>();

  ListReader(Findings findings, Links links, Texts texts, Ids ids) {
    this.findings = findings;
    this.links = links;
    this.texts = texts;
    this.ids = ids;
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.LIST) {
        links.declare(Kind.ENTITY, kind.tag(), ANYWHERE);
      }
    }
  }

  Map<String, List<ListedName>> lists() {
    return Map.copyOf(lists);
  }

  void add(Fields dictionary) {
    Optional<Yaml> node = dictionary.value("lists");
    if (node.isEmpty()) {
      return;
    }
    if (!(node.get() instanceof Mapping mapping)) {
      findings.error(
          node.get().origin(),
          "wrong-type",
          "'lists' are written by name (products: …), not as " + node.get().kind());
      return;
    }
    for (Yaml.Entry entry : mapping.entries()) {
      String name = entry.key().value();
      if (ids.plain("list", name, entry.key().origin())
          && isOwn(name, entry.key().origin())
          && links.declare(Kind.LIST, name, entry.key().origin())) {
        links.declare(Kind.ENTITY, name, entry.key().origin());
        lists.put(name, names(dictionary, name, entry.value()));
      }
    }
  }

  private boolean isOwn(String list, Origin origin) {
    boolean own = EntityKind.of(list).isEmpty();
    if (!own) {
      findings.error(
          origin, "bad-id", "'" + list + "' is a kind of value already; call the list otherwise");
    }
    return own;
  }

  private List<ListedName> names(Fields dictionary, String list, Yaml value) {
    String owner = "list '" + list + "'";
    List<Yaml> nodes = dictionary.list(value, owner);
    if (nodes.isEmpty() || nodes.size() > MOST_NAMES) {
      findings.error(
          value.origin(),
          nodes.isEmpty() ? "empty-list" : "too-many-names",
          "%s has 1 to %,d names, not %d".formatted(owner, MOST_NAMES, nodes.size()));
    }
    Map<String, Place> taken = new HashMap<>();
    List<ListedName> names = new ArrayList<>();
    for (Yaml node : nodes.subList(0, Math.min(nodes.size(), MOST_NAMES))) {
      Fields.of(node, Shape.LISTED, owner + ", a name", findings)
          .flatMap(fields -> name(fields, owner, names.size(), taken))
          .ifPresent(names::add);
    }
    return List.copyOf(names);
  }

  /** Which thing of the list a name is taken by, and where. */
  private record Place(int thing, Origin origin) {}

  private Optional<ListedName> name(
      Fields fields, String owner, int thing, Map<String, Place> taken) {
    Optional<Text> name = texts.label(fields, "name", owner);
    name.ifPresent(
        text ->
            text.byLanguage()
                .values()
                .forEach(each -> take(each, fields.origin("name"), owner, thing, taken)));
    List<String> also = new ArrayList<>();
    if (fields.has("also")) {
      for (List<Scalar> ofLanguage : texts.lists(fields, "also", owner).values()) {
        for (Scalar written : ofLanguage) {
          also.add(written.value().strip());
          take(written.value(), written.origin(), owner, thing, taken);
        }
      }
    }
    return name.map(text -> new ListedName(text, also));
  }

  private void take(String name, Origin origin, String owner, int thing, Map<String, Place> taken) {
    String key = EntityReader.key(name);
    if (key.isEmpty() || name.length() > LONGEST) {
      findings.error(
          origin,
          "bad-name",
          "%s: '%s' needs a letter or digit and at most %d characters"
              .formatted(owner, Excerpt.of(name), LONGEST));
      return;
    }
    Place first = taken.putIfAbsent(key, new Place(thing, origin));
    if (first != null && first.thing() != thing) {
      findings.error(
          origin,
          "duplicate-name",
          "%s: '%s' is, without spaces, width and kind of kana, the same name as at %s"
              .formatted(owner, Excerpt.of(name), first.origin()));
    }
  }
}
