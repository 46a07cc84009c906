package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.LanguageGuess;
import io.madoguchi.knowledge.importing.draft.Source;
import io.madoguchi.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a table of questions and answers, with or without a heading. */
final class FaqTable {

  private final Draft draft;
  private final Source source;

  FaqTable(Draft draft, Source source) {
    this.draft = draft;
    this.source = source;
  }

  void read(List<Row> rows) {
    Origin start = new Origin(source.path().toString(), 1, 1);
    if (rows.isEmpty()) {
      draft.findings().error(start, "missing-value", "there is nothing in the table");
      return;
    }
    Optional<Heading> found = Heading.find(rows);
    Heading heading = found.orElse(Heading.NONE);
    Origin place = rows.get(Math.max(0, heading.rows() - 1)).origin();
    if (found.isEmpty() && rows.stream().noneMatch(row -> row.cells().size() > 1)) {
      draft
          .findings()
          .error(place, "missing-column", "a table has two columns at least: question and answer");
    } else if (!heading.columns().has(Column.QUESTION)) {
      missing(place, "question", "質問");
    } else if (!heading.columns().has(Column.ANSWER)) {
      missing(place, "answer", "回答");
    } else {
      report(heading);
      add(rows, heading);
    }
  }

  private void missing(Origin place, String english, String japanese) {
    draft
        .findings()
        .error(
            place,
            "missing-column",
            "no column for the %s: write '%s' or '%s' above it"
                .formatted(english, japanese, english));
  }

  private void report(Heading heading) {
    heading
        .others()
        .forEach(
            cell ->
                draft.leftOut(
                    cell.origin(),
                    "other-column",
                    "column '%s' has no counterpart".formatted(Excerpt.of(cell.text()))));
  }

  private void add(List<Row> rows, Heading heading) {
    List<Row> body = rows.subList(heading.rows(), rows.size());
    List<Side> sides = sides(body, heading);
    FaqRows faq = new FaqRows(draft, heading.columns(), sides);
    body.forEach(faq::add);
  }

  /** The language asked for, or each there is; never empty. */
  private List<Side> sides(List<Row> body, Heading heading) {
    if (!heading.translated().isFaq()) {
      Language language = source.language().orElseGet(() -> guess(body, heading.columns()));
      return List.of(new Side(language, heading.columns()));
    }
    Language first = guess(body, heading.columns());
    Language second = first == Language.JA ? Language.EN : Language.JA;
    return Stream.of(new Side(first, heading.columns()), new Side(second, heading.translated()))
        .filter(
            side ->
                source.language().filter(side.language()::equals).isPresent()
                    || source.language().isEmpty())
        .toList();
  }

  private static Language guess(List<Row> body, Columns columns) {
    return LanguageGuess.of(body.stream().map(row -> columns.text(row, Column.QUESTION)).toList());
  }
}
