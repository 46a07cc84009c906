package io.madoguchi.knowledge.yaml;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import java.util.List;
import java.util.Optional;

/** A value in a YAML file, and where it stands. */
public sealed interface Yaml {

  Origin origin();

  /** What a designer would call it. */
  String kind();

  /** The value of {@code key}, where this is a group that has it; the first of several. */
  default Optional<Yaml> at(String key) {
    return this instanceof Mapping mapping
        ? mapping.entries().stream()
            .filter(entry -> entry.key().value().equals(key))
            .map(Entry::value)
            .findFirst()
        : Optional.empty();
  }

  /** The items, where this is a list. */
  default List<Yaml> each() {
    return this instanceof Listing listing ? listing.items() : List.of();
  }

  /** The entries, where this is a group of keys. */
  default List<Entry> keys() {
    return this instanceof Mapping mapping ? mapping.entries() : List.of();
  }

  /** The text, where this is one value that is something. */
  default Optional<String> text() {
    return this instanceof Scalar scalar && !scalar.isNothing()
        ? Optional.of(scalar.value())
        : Optional.empty();
  }

  /** The text of {@code key}; empty where there is none. */
  default String text(String key) {
    return at(key).flatMap(Yaml::text).orElse("");
  }

  /**
   * One value.
   *
   * @param plain whether it stands without quotes, so that {@code true} or nothing has a meaning
   */
  record Scalar(String value, boolean plain, Origin origin) implements Yaml {

    public boolean isNothing() {
      return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
    }

    @Override
    public String kind() {
      return isNothing() ? "nothing" : "'" + Excerpt.of(value) + "'";
    }
  }

  record Listing(List<Yaml> items, Origin origin) implements Yaml {

    @Override
    public String kind() {
      return "a list";
    }
  }

  record Mapping(List<Entry> entries, Origin origin) implements Yaml {

    @Override
    public String kind() {
      return "a group of keys";
    }
  }

  record Entry(Scalar key, Yaml value) {}
}
