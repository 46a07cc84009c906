package io.madoguchi.matching.evaluation.report;

import java.util.ArrayList;
import java.util.List;

/** Lines whose columns stand below each other in a terminal, Japanese letters being two wide. */
public final class Columns {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(width(column) - width(cell))).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> width(row.get(column)))
        .max()
        .orElse(0);
  }

  /** Full-width from Hangul Jamo on, but for the half-width forms; near enough for a terminal. */
  private static int width(String text) {
    return text.codePoints().map(point -> point >= 0x1100 && !halfWidth(point) ? 2 : 1).sum();
  }

  private static boolean halfWidth(int point) {
    return (point >= 0x2000 && point < 0x2E80) || (point >= 0xFF61 && point <= 0xFFDC);
  }
}
