package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.importing.table.Row.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows as RFC 4180 writes them, and as people do: a quote within a field that does not begin
 * with one is a quote.
 */
final class CsvReader {

  private static final char QUOTE = '"';

  private final String text;
  private final String file;
  private final char delimiter;
  private final Findings findings;
  private final List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private CsvReader(String text, String file, char delimiter, Findings findings) {
    this.text = text;
    this.file = file;
    this.delimiter = delimiter;
    this.findings = findings;
  }

  /** Every row but blank ones; what is broken or too big is an error. */
  static List<Row> read(String text, String file, char delimiter, Findings findings) {
    return new CsvReader(text, file, delimiter, findings).read();
  }

  private List<Row> read() {
    while (at < text.length() && !findings.hasErrors()) {
      Origin origin = here();
      String field = text.charAt(at) == QUOTE ? quoted(origin) : bare();
      TableLimits.hold(rows.size(), cells.size(), field.length(), origin, findings);
      cells.add(new Cell(field, origin));
      endField();
    }
    endRow();
    return rows;
  }

  private String bare() {
    int start = at;
    while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted(Origin origin) {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == QUOTE) {
        if (at == text.length() || text.charAt(at) != QUOTE) {
          return field + bare();
        }
        at++;
      } else if (c == '\n' || c == '\r' && (at == text.length() || text.charAt(at) != '\n')) {
        line++;
        lineStart = at;
      }
      field.append(c == '\r' ? "" : c);
    }
    findings.error(origin, "open-quote", "the quote that begins here never ends");
    return field.toString();
  }

  /** Steps over the delimiter or the line's end. */
  private void endField() {
    if (at < text.length() && text.charAt(at) == delimiter) {
      at++;
      if (at == text.length()) {
        cells.add(new Cell("", here()));
      }
    } else {
      if (at < text.length()) {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        line++;
        lineStart = at;
      }
      endRow();
    }
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      Row row = new Row(List.copyOf(cells), cells.getFirst().origin());
      if (!row.isBlank()) {
        rows.add(row);
      }
      cells = new ArrayList<>();
    }
  }

  private Origin here() {
    return new Origin(file, line, at - lineStart + 1);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
