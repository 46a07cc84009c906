package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells from the first column; may be shorter than the table is wide
 */
record Row(List<Cell> cells, Origin origin) {

  /**
   * @param text empty where nothing stands
   */
  record Cell(String text, Origin origin) {

    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** The cell in {@code column} (from 0); an empty one beyond the end. */
  Cell at(int column) {
    return column < cells.size() ? cells.get(column) : new Cell("", origin);
  }

  boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
