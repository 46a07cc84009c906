package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.importing.table.Row.Cell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which column of a table holds what.
 *
 * @param rows how many rows at the top are no questions
 * @param columns from 0, those that have a meaning here
 * @param others headings without one
 */
record Heading(int rows, Map<Integer, Column> columns, List<Cell> others) {

  /** A list may begin with its own title, a date or a note. */
  private static final int SEARCHED = 10;

  /** Question in the first column and answer in the second. */
  static final Heading NONE =
      new Heading(0, Map.of(0, Column.QUESTION, 1, Column.ANSWER), List.of());

  /** The first row that names a question and an answer, or else two other columns. */
  static Optional<Heading> find(List<Row> rows) {
    List<Heading> found =
        IntStream.range(0, Math.min(SEARCHED, rows.size()))
            .mapToObj(i -> of(i, rows.get(i)))
            .toList();
    return found.stream()
        .filter(heading -> heading.has(Column.QUESTION) && heading.has(Column.ANSWER))
        .findFirst()
        .or(() -> found.stream().filter(heading -> heading.columns.size() > 1).findFirst());
  }

  boolean has(Column column) {
    return columns.containsValue(column);
  }

  /** The columns that hold {@code kind}, from left to right. */
  List<Integer> all(Column kind) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Heading of(int index, Row row) {
    Map<Integer, Column> columns = new TreeMap<>();
    List<Cell> others = new ArrayList<>();
    Set<Column> once = EnumSet.of(Column.QUESTION, Column.ANSWER, Column.ID, Column.TITLE);
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.at(i);
      Optional<Column> column = Column.of(cell.text());
      if (column.filter(each -> !once.contains(each) || !columns.containsValue(each)).isPresent()) {
        columns.put(i, column.get());
      } else if (column.filter(Column.QUESTION::equals).isPresent()) {
        columns.put(i, Column.VARIANTS);
      } else if (!cell.isBlank()) {
        others.add(cell);
      }
    }
    if (!columns.containsValue(Column.QUESTION)) {
      columns.replaceAll((_, column) -> column == Column.TITLE ? Column.QUESTION : column);
    }
    return new Heading(index + 1, columns, others);
  }
}
