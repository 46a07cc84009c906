package io.madoguchi.knowledge.reading;

import com.google.re2j.Pattern;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.knowledge.Slot.Kind;
import io.madoguchi.knowledge.Text;
import io.madoguchi.knowledge.checking.Ids;
import io.madoguchi.knowledge.checking.Links;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the values that an intent asks for. */
final class SlotReader {

  private static final int SLOTS = 10;
  private static final Set<Kind> WITH_PATTERN = Set.of(Kind.ORDER_NUMBER, Kind.TEXT);

  private final Findings findings;
  private final Links links;
  private final Texts texts;
  private final Patterns patterns;
  private final Ids ids;

  SlotReader(Findings findings, Links links, Texts texts, Patterns patterns, Ids ids) {
    this.findings = findings;
    this.links = links;
    this.texts = texts;
    this.patterns = patterns;
    this.ids = ids;
  }

  List<Slot> read(Fields intent, String owner) {
    List<Yaml> nodes = intent.list("slots");
    if (nodes.size() > SLOTS) {
      findings.error(
          nodes.get(SLOTS).origin(),
          "too-many-slots",
          "%s asks for %d values, at most %d".formatted(owner, nodes.size(), SLOTS));
    }
    Map<String, Slot> slots = new LinkedHashMap<>();
    for (Yaml node : nodes) {
      String what = owner + ", a slot";
      Fields.of(node, Shape.SLOT, what, findings)
          .flatMap(fields -> slot(fields, what))
          .ifPresent(
              slot -> {
                if (slots.putIfAbsent(slot.name(), slot) != null) {
                  findings.error(
                      node.origin(),
                      "duplicate-id",
                      "%s asks for '%s' twice".formatted(owner, slot.name()));
                }
              });
    }
    return new ArrayList<>(slots.values());
  }

  private Optional<Slot> slot(Fields fields, String what) {
    Optional<String> name = fields.string("name");
    Optional<Kind> kind =
        fields.choice("kind", Stream.of(Kind.values()).map(Kind::tag).toList()).flatMap(Kind::of);
    Optional<Text> ask = texts.speech(fields, "ask", what);
    Optional<Text> retry = texts.speech(fields, "retry", what);
    Optional<Pattern> pattern = fields.scalar("pattern").flatMap(patterns::forSlot);
    if (kind.isPresent() && !WITH_PATTERN.contains(kind.get())) {
      refuse(fields, "pattern", kind.get(), "order-number and text do", what);
    }
    Optional<String> list = kind.flatMap(known -> list(fields, known, what));
    if (name.isEmpty()
        || !ids.plain("slot", name.get(), fields.origin("name"))
        || kind.isEmpty()
        || ask.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Slot(name.get(), kind.get(), pattern, list, ask.get(), retry));
  }

  private Optional<String> list(Fields fields, Kind kind, String what) {
    if (kind != Kind.LIST) {
      refuse(fields, "list", kind, "list does", what);
      return Optional.empty();
    }
    Optional<Scalar> list = fields.scalar("list");
    list.ifPresent(name -> links.want(Links.Kind.LIST, name.value(), name.origin()));
    if (!fields.has("list")) {
      findings.error(
          fields.origin(),
          "missing-key",
          what + " of the kind 'list' needs the key 'list': the name of a list in dictionaries");
    }
    return list.map(Scalar::value);
  }

  private void refuse(Fields fields, String key, Kind kind, String others, String what) {
    if (fields.has(key)) {
      findings.error(
          fields.origin(key),
          "wrong-value",
          "%s of the kind '%s' takes no '%s'; %s".formatted(what, kind.tag(), key, others));
    }
  }
}
