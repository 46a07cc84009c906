package io.madoguchi.knowledge.importing.draft;

import io.madoguchi.language.Language;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be imported.
 *
 * @param path a file or a folder, as it was written
 * @param language the only one to import; empty: whatever is there
 * @param sheet of a workbook; empty: the first
 */
public record Source(Path path, Optional<Language> language, Optional<String> sheet) {

  /** False for a language that was not asked for. */
  public boolean wants(Language spoken) {
    return language.isEmpty() || language.get() == spoken;
  }
}
