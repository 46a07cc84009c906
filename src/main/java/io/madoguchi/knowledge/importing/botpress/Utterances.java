package io.madoguchi.knowledge.importing.botpress;

import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.DraftIntent;
import io.madoguchi.knowledge.importing.draft.EntityMarkup;
import io.madoguchi.knowledge.importing.draft.LanguageGuess;
import io.madoguchi.knowledge.importing.draft.Source;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Entry;
import io.madoguchi.language.Language;
import java.util.List;

/** Reads intents, which flows answer, and lists of entities. */
final class Utterances {

  /** Botpress keeps a copy of every question and answer as an intent. */
  private static final String COPY = "__qna__";

  private final Draft draft;
  private final Source source;

  Utterances(Draft draft, Source source) {
    this.draft = draft;
    this.source = source;
  }

  void add(Yaml file) {
    String name = file.text("name");
    if (!name.startsWith(COPY)) {
      draft.intent(name, file.origin()).ifPresent(intent -> fill(intent, file));
    }
  }

  private void fill(DraftIntent intent, Yaml file) {
    for (Entry said : file.at("utterances").map(Yaml::keys).orElse(List.of())) {
      source
          .spoken(said.key().value(), said.key().origin(), draft)
          .ifPresent(
              language -> {
                for (Yaml utterance : said.value().each()) {
                  String text = EntityMarkup.in(utterance.text().orElse("")).plain();
                  intent.newExample(language, text, utterance.origin());
                }
              });
    }
    if (intent.answers().isEmpty()) {
      draft.leftOut(
          file.origin(),
          "no-answer",
          "'%s' is answered by a flow: the bot says that the answer is to be written"
              .formatted(intent.id()));
    }
  }

  /** Words that a list holds for one thing become synonyms. */
  void addEntity(Yaml entity) {
    if (!entity.text("type").equals("list")) {
      draft.leftOut(
          entity.origin(),
          "entity",
          "the entity '%s', which is no list".formatted(Excerpt.of(entity.text("name"))));
      return;
    }
    for (Yaml thing : entity.at("occurrences").map(Yaml::each).orElse(List.of())) {
      String main = thing.text("name");
      Language language = LanguageGuess.of(List.of(main));
      for (Yaml word : thing.at("synonyms").map(Yaml::each).orElse(List.of())) {
        word.text().ifPresent(text -> draft.synonym(language, main, text, word.origin()));
      }
    }
  }
}
