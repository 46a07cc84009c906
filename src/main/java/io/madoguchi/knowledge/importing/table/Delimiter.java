package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.finding.Findings;
import java.util.List;

/** Guesses what separates the fields: the one that makes the most rows of equal width. */
final class Delimiter {

  private static final List<Character> USUAL = List.of(',', '\t', ';');
  private static final int SAMPLE = 20_000;
  private static final int ROWS = 30;

  private Delimiter() {}

  static char of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    char best = USUAL.getFirst();
    long most = 0;
    for (char candidate : USUAL) {
      // The sample may end within quotes; whatever is wrong is found when all of it is read.
      List<Row> rows = CsvReader.read(sample, "", candidate, new Findings());
      int width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
      long equal = rows.stream().limit(ROWS).filter(row -> row.cells().size() == width).count();
      if (width > 1 && equal > most) {
        most = equal;
        best = candidate;
      }
    }
    return best;
  }
}
