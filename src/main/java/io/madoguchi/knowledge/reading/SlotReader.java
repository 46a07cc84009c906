package io.madoguchi.knowledge.reading;

import com.google.re2j.Pattern;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.knowledge.Slot.Kind;
import io.madoguchi.knowledge.Text;
import io.madoguchi.knowledge.checking.Ids;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the values that an intent asks for. */
final class SlotReader {

  private static final int SLOTS = 10;
  private static final Set<String> WITH_PATTERN = Set.of("order-number", "text");

  private final Findings findings;
  private final Texts texts;
  private final Patterns patterns;
  private final Ids ids;

  SlotReader(Findings findings, Texts texts, Patterns patterns, Ids ids) {
    this.findings = findings;
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
    List<String> kinds = Stream.of(Kind.values()).map(SlotReader::tag).toList();
    Optional<String> name = fields.string("name");
    Optional<String> kind = fields.choice("kind", kinds);
    Optional<Text> ask = texts.speech(fields, "ask", what);
    Optional<Text> retry = texts.speech(fields, "retry", what);
    Optional<Pattern> pattern = fields.scalar("pattern").flatMap(patterns::forSlot);
    if (fields.has("pattern") && kind.isPresent() && !WITH_PATTERN.contains(kind.get())) {
      findings.error(
          fields.origin("pattern"),
          "wrong-value",
          "%s of the kind '%s' takes no 'pattern'; order-number and text do"
              .formatted(what, kind.get()));
    }
    if (name.isEmpty()
        || !ids.plain("slot", name.get(), fields.origin("name"))
        || kind.isEmpty()
        || ask.isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(Kind.values())
        .filter(known -> tag(known).equals(kind.get()))
        .findFirst()
        .map(known -> new Slot(name.get(), known, pattern, ask.get(), retry));
  }

  private static String tag(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
