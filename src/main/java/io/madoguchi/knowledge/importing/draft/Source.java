package io.madoguchi.knowledge.importing.draft;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.language.Language;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be imported.
 *
 * @param path a file or a folder, as it was written
 * @param language the only one to import; empty: whatever is there
 * @param sheet of a workbook; empty: the first
 */
public record Source(Path path, Optional<Language> language, Optional<String> sheet) {

  /**
   * The language of a tag such as {@code en-us}; empty, and in the report, for one that the service
   * does not speak or that was not asked for.
   */
  public Optional<Language> spoken(String tag, Origin origin, Draft draft) {
    String wanted = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    Optional<Language> spoken =
        Stream.of(Language.values())
            .filter(each -> each.tag().equals(wanted))
            .filter(each -> language.isEmpty() || language.get() == each)
            .findFirst();
    if (spoken.isEmpty()) {
      draft.leftOut(origin, "language", "what is written in '" + Excerpt.of(tag) + "'");
    }
    return spoken;
  }
}
