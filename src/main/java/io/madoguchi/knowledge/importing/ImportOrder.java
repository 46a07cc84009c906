package io.madoguchi.knowledge.importing;

import io.madoguchi.knowledge.importing.draft.ImportFormat;
import io.madoguchi.knowledge.importing.draft.Source;
import io.madoguchi.knowledge.importing.table.ExcelFormat;
import io.madoguchi.language.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the command line asks for. */
record ImportOrder(ImportFormat format, Source source, Path folder) {

  static ImportOrder of(List<String> arguments) throws WrongUse {
    Optional<ImportFormat> format = Optional.empty();
    Optional<Path> folder = Optional.empty();
    Optional<Language> language = Optional.empty();
    Optional<String> sheet = Optional.empty();
    List<String> files = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (!word.startsWith("--")) {
        files.add(word);
        continue;
      }
      if (i + 1 == arguments.size()) {
        throw new WrongUse(word + " needs a value");
      }
      String value = arguments.get(++i);
      switch (word) {
        case "--from" -> format = Optional.of(format(value));
        case "--to" -> folder = Optional.of(path(value));
        case "--language" -> language = Optional.of(language(value));
        case "--sheet" -> sheet = Optional.of(value);
        default -> throw new WrongUse("there is no option " + word);
      }
    }
    if (format.isEmpty() || folder.isEmpty() || files.size() != 1) {
      throw new WrongUse("import needs --from, one file, and --to");
    }
    if (sheet.isPresent() && !(format.get() instanceof ExcelFormat)) {
      throw new WrongUse("only a workbook (--from excel) has sheets");
    }
    return new ImportOrder(
        format.get(), new Source(path(files.getFirst()), language, sheet), folder.get());
  }

  private static ImportFormat format(String name) throws WrongUse {
    return ImportFormats.named(name)
        .orElseThrow(
            () -> new WrongUse("there is no format '" + name + "', only " + ImportFormats.names()));
  }

  private static Path path(String written) throws WrongUse {
    try {
      return Path.of(written);
    } catch (InvalidPathException impossible) {
      throw new WrongUse("'" + written + "' cannot be the name of a file here");
    }
  }

  private static Language language(String tag) throws WrongUse {
    return Stream.of(Language.values())
        .filter(known -> known.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new WrongUse("--language is ja or en, not '" + tag + "'"));
  }
}
