package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Findings;

/** How large a table may be; a FAQ list is far smaller. */
final class TableLimits {

  static final int ROWS = 50_000;
  static final int COLUMNS = 200;
  static final int CELL_LENGTH = 100_000;

  private TableLimits() {}

  /** Reports the place at which a table is too large; false then. */
  static boolean hold(int row, int column, int length, Origin origin, Findings findings) {
    boolean held = row < ROWS && column < COLUMNS && length <= CELL_LENGTH;
    if (!held) {
      findings.error(
          origin,
          "too-big",
          "a table has at most %,d rows, %d columns and %,d characters in a field"
              .formatted(ROWS, COLUMNS, CELL_LENGTH));
    }
    return held;
  }
}
