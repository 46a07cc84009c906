package io.madoguchi.knowledge.yaml;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import java.util.List;

/** A value in a YAML file, and where it stands. */
public sealed interface Yaml {

  Origin origin();

  /** What a designer would call it. */
  String kind();

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
