package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Demands;
import io.madoguchi.knowledge.checking.Links;
import io.madoguchi.knowledge.checking.Links.Kind;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Mapping;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import io.madoguchi.language.Polarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a rule asks for beside words: entities, polarity, a context. */
final class DemandsReader {

  private static final int MOST = 10;

  private final Findings findings;
  private final Links links;

  DemandsReader(Findings findings, Links links) {
    this.findings = findings;
    this.links = links;
  }

  /**
   * @param owner for messages: {@code intent 'return-how', a rule}
   */
  Demands read(Fields rule, String owner) {
    return new Demands(
        names(rule, "entities", Kind.ENTITY, owner),
        names(rule, "no-entities", Kind.ENTITY, owner),
        polarity(rule, "polarity", owner),
        polarity(rule, "no-polarity", owner),
        names(rule, "context", Kind.CONTEXT, owner));
  }

  private List<String> names(Fields rule, String key, Kind kind, String owner) {
    List<String> names = new ArrayList<>();
    List<Yaml> nodes = rule.list(key);
    bound(rule, key, nodes.size(), owner);
    for (Yaml node : nodes) {
      rule.scalar(node, "each of '" + key + "'")
          .ifPresent(
              name -> {
                names.add(name.value());
                links.want(kind, name.value(), name.origin());
              });
    }
    return List.copyOf(names);
  }

  private void bound(Fields rule, String key, int size, String owner) {
    if (rule.has(key) && (size == 0 || size > MOST)) {
      findings.error(
          rule.origin(key),
          "wrong-value",
          "%s: '%s' has 1 to %d entries, not %d".formatted(owner, key, MOST, size));
    }
  }

  /** By predicate, or one for all of them. */
  private Map<String, Set<Polarity>> polarity(Fields rule, String key, String owner) {
    Optional<Yaml> node = rule.value(key);
    if (node.isEmpty()) {
      return Map.of();
    }
    Map<String, Set<Polarity>> polarity = new LinkedHashMap<>();
    if (node.get() instanceof Mapping mapping) {
      Map<String, Yaml> values = Fields.distinct(mapping, owner, findings);
      bound(rule, key, values.size(), owner);
      values.forEach((word, value) -> polarity.put(word.strip(), polarities(rule, value, owner)));
    } else {
      polarity.put(Demands.ANY, polarities(rule, node.get(), owner));
    }
    return Collections.unmodifiableMap(polarity);
  }

  private Set<Polarity> polarities(Fields rule, Yaml value, String owner) {
    Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
    List<Yaml> nodes = value instanceof Scalar ? List.of(value) : rule.list(value, "a polarity");
    for (Yaml node : nodes) {
      Optional<Polarity> known =
          node instanceof Scalar scalar ? Polarity.of(scalar.value()) : Optional.empty();
      known.ifPresent(polarities::add);
      if (known.isEmpty()) {
        findings.error(
            node.origin(),
            "wrong-value",
            "%s: a polarity is one of %s, not %s"
                .formatted(
                    owner,
                    String.join(", ", Stream.of(Polarity.values()).map(Polarity::tag).toList()),
                    node.kind()));
      }
    }
    return Collections.unmodifiableSet(polarities);
  }
}
