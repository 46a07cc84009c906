package io.madoguchi.knowledge.importing.table;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.ImportFormat;
import io.madoguchi.knowledge.importing.draft.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A sheet of questions and answers in an Excel workbook ({@code .xlsx}). */
public record ExcelFormat() implements ImportFormat {

  @Override
  public String name() {
    return "excel";
  }

  @Override
  public void read(Source source, Draft draft) throws IOException {
    Path path = source.path();
    try (Workbook workbook = Workbook.open(path)) {
      Optional<String> part = part(workbook, source, draft);
      if (part.isPresent()) {
        List<Row> rows = SheetReader.read(workbook, part.get(), path.toString(), draft.findings());
        if (!draft.findings().hasErrors()) {
          new FaqTable(draft, source).read(rows);
        }
      }
    } catch (Workbook.Unreadable unreadable) {
      error(path, draft, "not-a-workbook", oneLine(unreadable));
    } catch (XMLStreamException broken) {
      error(path, draft, "broken-xml", "the workbook is broken: " + oneLine(broken));
    }
  }

  /** The part that holds the sheet asked for, or the first one that can be seen. */
  private static Optional<String> part(Workbook workbook, Source source, Draft draft)
      throws IOException, XMLStreamException {
    List<Workbook.Sheet> sheets = workbook.sheets();
    Optional<Workbook.Sheet> sheet =
        source.sheet().isPresent()
            ? sheets.stream().filter(each -> each.name().equals(source.sheet().get())).findFirst()
            : sheets.stream().filter(each -> !each.hidden()).findFirst();
    if (sheet.isEmpty()) {
      String names = String.join(", ", sheets.stream().map(Workbook.Sheet::name).toList());
      error(
          source.path(),
          draft,
          "missing-sheet",
          "there is no sheet '%s', only %s".formatted(source.sheet().orElse(""), names));
    }
    return sheet.map(Workbook.Sheet::part);
  }

  private static void error(Path path, Draft draft, String code, String message) {
    draft.findings().error(new Origin(path.toString(), 1, 1), code, message);
  }

  private static String oneLine(Exception broken) {
    return String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
  }
}
