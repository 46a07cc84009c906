package io.madoguchi.knowledge.importing;

import io.madoguchi.knowledge.importing.botpress.BotpressFormat;
import io.madoguchi.knowledge.importing.dialogflow.DialogflowFormat;
import io.madoguchi.knowledge.importing.draft.ImportFormat;
import io.madoguchi.knowledge.importing.rasa.RasaFormat;
import io.madoguchi.knowledge.importing.table.CsvFormat;
import io.madoguchi.knowledge.importing.table.ExcelFormat;
import io.madoguchi.knowledge.importing.table.TsvFormat;
import java.util.List;
import java.util.Optional;

/** The formats that {@code --from} knows. */
final class ImportFormats {

  private static final List<ImportFormat> ALL =
      List.of(
          new TsvFormat(),
          new CsvFormat(),
          new ExcelFormat(),
          new RasaFormat(),
          new BotpressFormat(),
          new DialogflowFormat());

  private ImportFormats() {}

  static Optional<ImportFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  static String names() {
    return String.join(", ", ALL.stream().map(ImportFormat::name).toList());
  }
}
