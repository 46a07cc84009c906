package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.importing.draft.DraftIntent;
import io.madoguchi.knowledge.importing.draft.Prose;
import io.madoguchi.knowledge.importing.table.Row.Cell;
import io.madoguchi.language.Language;
import java.util.regex.Pattern;

/** What a list says in one language: some have a question and its answer in two. */
record Side(Language language, Columns columns) {

  private static final Pattern Q = Pattern.compile("^[QqＱｑ]\\d{0,4}\\s*[.．:：、)）]\\s*");
  private static final Pattern A = Pattern.compile("^[AaＡａ]\\d{0,4}\\s*[.．:：、)）]\\s*");

  /** Without the letter that many lists write in front. */
  String question(Row row) {
    return Q.matcher(columns.text(row, Column.QUESTION)).replaceFirst("").strip();
  }

  /** As Markdown; empty where there is none. */
  String answer(Row row) {
    return Prose.plain(A.matcher(columns.text(row, Column.ANSWER)).replaceFirst(""));
  }

  void fill(DraftIntent intent, Row row) {
    String question = question(row);
    intent.title(language, columns.text(row, Column.TITLE));
    intent.title(language, question);
    intent.newExample(language, question, row.origin());
    variants(intent, row);
    intent.answer(language, answer(row));
  }

  void variants(DraftIntent intent, Row row) {
    for (int column : columns.all(Column.VARIANTS)) {
      Cell cell = row.at(column);
      for (String variant : Pieces.sentences(cell.text())) {
        intent.newExample(language, Q.matcher(variant).replaceFirst(""), cell.origin());
      }
    }
  }
}
