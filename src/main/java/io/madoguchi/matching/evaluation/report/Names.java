package io.madoguchi.matching.evaluation.report;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * What intents are called.
 *
 * @param folders an intent's title is that of the first that has it
 */
public record Names(List<Knowledge> folders, Language language) {

  /** An intent by both its names; they are equal where no folder has a title. */
  record Name(String id, String title) {}

  Name of(String intent) {
    String title =
        folders.stream()
            .map(folder -> folder.intent(intent))
            .flatMap(Optional::stream)
            .findFirst()
            .map(Intent::title)
            .map(text -> text.in(language))
            .orElse(intent);
    return new Name(intent, title);
  }
}
