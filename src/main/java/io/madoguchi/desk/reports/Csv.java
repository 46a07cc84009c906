package io.madoguchi.desk.reports;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of a CSV file after RFC 4180, for spreadsheets: text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
final class Csv {

  /** Without it Excel takes UTF-8 for something else. */
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final List<String> cells = new ArrayList<>();

  Csv text(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    cells.add(safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"");
    return this;
  }

  Csv number(long number) {
    cells.add(Long.toString(number));
    return this;
  }

  /** In seconds, to the tenth. */
  Csv seconds(Duration duration) {
    cells.add("%d.%d".formatted(duration.toSeconds(), duration.toMillisPart() / 100));
    return this;
  }

  /** Nothing is known: not the same as zero. */
  Csv unknown(int cellsOfIt) {
    for (int cell = 0; cell < cellsOfIt; cell++) {
      cells.add("");
    }
    return this;
  }

  /**
   * @param columns what the row does not say of them is unknown
   */
  void end(Writer writer, int columns) throws IOException {
    unknown(columns - cells.size()).end(writer);
  }

  void end(Writer writer) throws IOException {
    writer.write(String.join(",", cells));
    writer.write("\r\n");
  }

  int size() {
    return cells.size();
  }
}
