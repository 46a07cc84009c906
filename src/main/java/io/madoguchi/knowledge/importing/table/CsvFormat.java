package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.ImportFormat;
import io.madoguchi.knowledge.importing.draft.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A list of questions and answers as a spreadsheet or a FAQ system exports it. */
public record CsvFormat() implements ImportFormat {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void read(Source source, Draft draft) throws IOException {
    byte[] bytes = InputBytes.of(source.path(), draft);
    if (draft.findings().hasErrors()) {
      return;
    }
    String file = source.path().toString();
    Optional<String> text = TableText.of(bytes, source.language());
    if (text.isEmpty()) {
      draft
          .findings()
          .error(
              new Origin(file, 1, 1),
              "not-text",
              "no text in UTF-8, UTF-16 or Shift_JIS: save it as 'CSV UTF-8', or import a workbook"
                  + " with --from excel");
      return;
    }
    List<Row> rows = CsvReader.read(text.get(), file, Delimiter.of(text.get()), draft.findings());
    if (!draft.findings().hasErrors()) {
      new FaqTable(draft, source).read(rows);
    }
  }
}
