package io.madoguchi.knowledge.importing.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Columns that have a meaning here.
 *
 * @param byIndex from 0
 */
record Columns(Map<Integer, Column> byIndex) {

  boolean has(Column column) {
    return byIndex.containsValue(column);
  }

  boolean isFaq() {
    return has(Column.QUESTION) && has(Column.ANSWER);
  }

  /** The columns that hold {@code kind}, from left to right. */
  List<Integer> all(Column kind) {
    return new TreeMap<>(byIndex)
        .entrySet().stream()
            .filter(entry -> entry.getValue() == kind)
            .map(Map.Entry::getKey)
            .toList();
  }

  /** What stands in the first column of this kind; empty where there is none. */
  String text(Row row, Column kind) {
    return all(kind).stream().findFirst().map(at -> row.at(at).text().strip()).orElse("");
  }
}
