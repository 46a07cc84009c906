package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.importing.table.Row.Cell;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
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
 * @param translated questions and answers in a second language; empty in most lists
 * @param others headings without a meaning here
 */
record Heading(int rows, Columns columns, Columns translated, List<Cell> others) {

  /** A list may begin with its own title, a date or a note. */
  private static final int SEARCHED = 10;

  private static final Columns NO_COLUMNS = new Columns(Map.of());

  /** Question in the first column and answer in the second. */
  static final Heading NONE =
      new Heading(
          0, new Columns(Map.of(0, Column.QUESTION, 1, Column.ANSWER)), NO_COLUMNS, List.of());

  private static final Set<Column> ONCE =
      EnumSet.of(Column.QUESTION, Column.ANSWER, Column.ID, Column.TITLE);
  private static final Set<Column> SHARED = EnumSet.of(Column.ID, Column.CATEGORY, Column.KEYWORDS);

  /** The first row that names a question and an answer, or else two other columns. */
  static Optional<Heading> find(List<Row> rows) {
    List<Heading> found =
        IntStream.range(0, Math.min(SEARCHED, rows.size()))
            .mapToObj(i -> of(i, rows.get(i)))
            .toList();
    return found.stream()
        .filter(heading -> heading.columns.isFaq())
        .findFirst()
        .or(() -> found.stream().filter(each -> each.columns.byIndex().size() > 1).findFirst());
  }

  private static Heading of(int index, Row row) {
    Optional<Language> second = secondLanguage(row);
    Map<Integer, Column> columns = new TreeMap<>();
    Map<Integer, Column> translated = new TreeMap<>();
    List<Cell> others = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.at(i);
      Optional<Column> column = Column.of(cell.text());
      boolean other =
          second.filter(Column.language(cell.text())::equals).isPresent()
              && !SHARED.contains(column.orElse(Column.ID));
      Map<Integer, Column> side = other ? translated : columns;
      if (column.filter(each -> !ONCE.contains(each) || !side.containsValue(each)).isPresent()) {
        side.put(i, column.get());
      } else if (column.filter(Column.QUESTION::equals).isPresent()) {
        side.put(i, Column.VARIANTS);
      } else if (!cell.isBlank()) {
        others.add(cell);
      }
    }
    if (!columns.containsValue(Column.QUESTION)) {
      columns.replaceAll((_, column) -> column == Column.TITLE ? Column.QUESTION : column);
    }
    return new Heading(index + 1, new Columns(columns), new Columns(translated), others);
  }

  /** The language of the later question, where both languages have a question and an answer. */
  private static Optional<Language> secondLanguage(Row row) {
    Map<Language, Map<Integer, Column>> sides = new EnumMap<>(Language.class);
    List<Language> order = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      int at = i;
      String text = row.at(i).text();
      Language language = Column.language(text);
      Column.of(text)
          .ifPresent(
              column -> {
                sides.computeIfAbsent(language, _ -> new TreeMap<>()).put(at, column);
                if (column == Column.QUESTION && !order.contains(language)) {
                  order.add(language);
                }
              });
    }
    boolean both = sides.values().stream().allMatch(side -> new Columns(side).isFaq());
    return both && order.size() == 2 ? Optional.of(order.getLast()) : Optional.empty();
  }
}
