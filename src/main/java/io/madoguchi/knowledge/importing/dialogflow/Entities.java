package io.madoguchi.knowledge.importing.dialogflow;

import io.madoguchi.knowledge.importing.dialogflow.Agent.Part;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.Source;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.language.Language;
import java.util.List;

/** Makes synonyms of the words that an entity holds for one value. */
final class Entities {

  private final Draft draft;
  private final Source source;

  Entities(Draft draft, Source source) {
    this.draft = draft;
    this.source = source;
  }

  void fill(List<Part> entities) {
    for (Part entity : entities) {
      if (entity.root().text("isRegexp").equals("true")) {
        draft.leftOut(
            entity.root().origin(),
            "pattern",
            "the entity '%s', a pattern".formatted(entity.name()));
        continue;
      }
      entity
          .texts()
          .forEach(
              (tag, entries) ->
                  source
                      .spoken(tag, entries.origin(), draft)
                      .ifPresent(language -> entries.each().forEach(each -> add(language, each))));
    }
  }

  /** An entry that names other entities is a rule, no word. */
  private void add(Language language, Yaml entry) {
    String main = entry.text("value");
    for (Yaml synonym : entry.at("synonyms").map(Yaml::each).orElse(List.of())) {
      String word = synonym.text().orElse("");
      if ((main + word).contains("@")) {
        draft.leftOut(entry.origin(), "composite", "an entry made of other entities");
      } else {
        draft.synonym(language, main, word, synonym.origin());
      }
    }
  }
}
