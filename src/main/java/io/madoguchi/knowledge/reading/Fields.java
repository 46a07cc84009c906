package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.finding.Nearest;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Entry;
import io.madoguchi.knowledge.yaml.Yaml.Listing;
import io.madoguchi.knowledge.yaml.Yaml.Mapping;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The values of one group of keys. What is wrong with a value becomes a finding when it is read.
 */
final class Fields {

  private final Findings findings;
  private final Origin origin;
  private final String owner;
  private final Map<String, Yaml> values;

  private Fields(Findings findings, Origin origin, String owner, Map<String, Yaml> values) {
    this.findings = findings;
    this.origin = origin;
    this.owner = owner;
    this.values = values;
  }

  /**
   * Reports keys that {@code shape} does not know, that stand twice, and that are missing.
   *
   * @param owner what the group belongs to, for messages: {@code intent 'return-how'}
   */
  static Optional<Fields> of(Yaml node, Shape shape, String owner, Findings findings) {
    if (!(node instanceof Mapping mapping)) {
      findings.error(
          node.origin(),
          "wrong-type",
          owner + " needs keys (" + String.join(", ", shape.keys()) + "), not " + node.kind());
      return Optional.empty();
    }
    Map<String, Yaml> values = distinct(mapping, owner, findings);
    for (Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!shape.keys().contains(key)) {
        findings.error(
            entry.key().origin(),
            "unknown-key",
            owner + " has no key '" + Excerpt.of(key) + "'" + Nearest.hint(key, shape.keys()));
      }
    }
    for (String key : shape.required()) {
      if (!values.containsKey(key)) {
        findings.error(mapping.origin(), "missing-key", owner + " needs the key '" + key + "'");
      }
    }
    return Optional.of(new Fields(findings, mapping.origin(), owner, values));
  }

  /** The entries by key; a key that stands twice is reported and the first one kept. */
  static Map<String, Yaml> distinct(Mapping mapping, String owner, Findings findings) {
    Map<String, Yaml> values = new LinkedHashMap<>();
    Map<String, Origin> places = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      String key = entry.key().value();
      Origin first = places.putIfAbsent(key, entry.key().origin());
      if (first == null) {
        values.put(key, entry.value());
      } else {
        findings.error(
            entry.key().origin(),
            "duplicate-key",
            owner + " has the key '" + Excerpt.of(key) + "' already at " + first);
      }
    }
    return values;
  }

  Origin origin() {
    return origin;
  }

  /** Where the value of {@code key} stands, or the group where it is missing. */
  Origin origin(String key) {
    Yaml node = values.get(key);
    return node == null ? origin : node.origin();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The value of {@code key}; a key without a value is reported. */
  Optional<Yaml> value(String key) {
    Yaml node = values.get(key);
    if (node instanceof Scalar scalar && scalar.isNothing()) {
      findings.error(node.origin(), "missing-value", owner + ": '" + key + "' has no value");
      return Optional.empty();
    }
    return Optional.ofNullable(node);
  }

  /** One value as text, not blank. */
  Optional<Scalar> scalar(String key) {
    return value(key).flatMap(node -> scalar(node, "'" + key + "'"));
  }

  Optional<String> string(String key) {
    return scalar(key).map(Scalar::value);
  }

  /** {@code node} as one value, not blank. */
  Optional<Scalar> scalar(Yaml node, String what) {
    if (node instanceof Scalar scalar && !scalar.isNothing() && !scalar.value().isBlank()) {
      return Optional.of(scalar);
    }
    findings.error(
        node.origin(), "wrong-type", owner + ": " + what + " is a text, not " + node.kind());
    return Optional.empty();
  }

  List<Yaml> list(String key) {
    return value(key).map(node -> list(node, "'" + key + "'")).orElse(List.of());
  }

  List<Yaml> list(Yaml node, String what) {
    if (node instanceof Listing listing) {
      return listing.items();
    }
    findings.error(
        node.origin(), "wrong-type", owner + ": " + what + " is a list, not " + node.kind());
    return List.of();
  }

  boolean flag(String key) {
    return value(key)
        .map(
            node -> {
              String value = node instanceof Scalar scalar && scalar.plain() ? scalar.value() : "";
              if (!value.equals("true") && !value.equals("false")) {
                wrong(key, node, "true or false");
              }
              return value.equals("true");
            })
        .orElse(false);
  }

  OptionalInt whole(String key, int from, int to) {
    Optional<Yaml> node = value(key);
    if (node.isPresent()) {
      if (node.get() instanceof Scalar scalar && scalar.value().matches("[0-9]{1,6}")) {
        int value = Integer.parseInt(scalar.value());
        if (value >= from && value <= to) {
          return OptionalInt.of(value);
        }
      }
      wrong(key, node.get(), "a whole number from " + from + " to " + to);
    }
    return OptionalInt.empty();
  }

  OptionalDouble share(String key) {
    Optional<Yaml> node = value(key);
    if (node.isPresent()) {
      if (node.get() instanceof Scalar scalar
          && scalar.value().matches("[0-9]*\\.?[0-9]{1,9}")
          && Double.parseDouble(scalar.value()) <= 1) {
        return OptionalDouble.of(Double.parseDouble(scalar.value()));
      }
      wrong(key, node.get(), "a number from 0 to 1");
    }
    return OptionalDouble.empty();
  }

  /** One of the words {@code allowed}. */
  Optional<String> choice(String key, List<String> allowed) {
    Optional<Scalar> scalar = scalar(key);
    if (scalar.isPresent() && !allowed.contains(scalar.get().value())) {
      wrong(key, scalar.get(), "one of " + String.join(", ", allowed));
      return Optional.empty();
    }
    return scalar.map(Scalar::value);
  }

  private void wrong(String key, Yaml node, String allowed) {
    findings.error(
        node.origin(),
        "wrong-value",
        "%s: '%s' is %s, not %s".formatted(owner, key, allowed, node.kind()));
  }
}
