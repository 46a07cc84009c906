package io.madoguchi.knowledge.importing.botpress;

import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.DraftIntent;
import io.madoguchi.knowledge.importing.draft.Prose;
import io.madoguchi.knowledge.importing.draft.Source;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Entry;
import java.util.List;
import java.util.Optional;

/** Reads questions with their answers, each an intent with an article. */
final class Answers {

  /** The context in which everything counts. */
  private static final String EVERYWHERE = "global";

  private final Draft draft;
  private final Source source;

  Answers(Draft draft, Source source) {
    this.draft = draft;
    this.source = source;
  }

  void add(Yaml qna) {
    Yaml data = qna.at("data").orElse(qna);
    String id = qna.text("id");
    if (data.at("questions").isEmpty()) {
      draft.findings().error(qna.origin(), "missing-value", "this has no 'questions'");
    } else if (data.text("enabled").equals("false")) {
      draft.leftOut(qna.origin(), "disabled", "'%s', which is switched off".formatted(id));
    } else if (draft.has(id)) {
      draft.leftOut(qna.origin(), "id-twice", "'%s', whose id stands twice".formatted(id));
    } else {
      draft.intent(id, qna.origin()).ifPresent(intent -> fill(intent, data));
    }
  }

  private void fill(DraftIntent intent, Yaml data) {
    for (Entry questions : data.at("questions").map(Yaml::keys).orElse(List.of())) {
      source
          .spoken(questions.key().value(), questions.key().origin(), draft)
          .ifPresent(
              language -> {
                for (Yaml question : questions.value().each()) {
                  question
                      .text()
                      .ifPresent(text -> intent.newExample(language, text, question.origin()));
                }
              });
    }
    for (Entry answers : data.at("answers").map(Yaml::keys).orElse(List.of())) {
      source
          .spoken(answers.key().value(), answers.key().origin(), draft)
          .ifPresent(
              language ->
                  first(intent, answers.value())
                      .ifPresent(text -> intent.answer(language, Prose.markdown(text))));
    }
    intent.category(category(data));
    report(intent, data);
  }

  /** The first answer that is a text; the others and elements of content go to the report. */
  private Optional<String> first(DraftIntent intent, Yaml answers) {
    Optional<String> first = Optional.empty();
    for (Yaml answer : answers.each()) {
      String text = answer.text().orElse("");
      if (text.isBlank() && answer.text().isPresent()) {
        continue;
      }
      if (text.isBlank() || text.startsWith("#!")) {
        draft.leftOut(
            answer.origin(),
            "content",
            "an element of content that answers '%s'".formatted(intent.id()));
      } else if (first.isPresent()) {
        draft.leftOut(
            answer.origin(), "variations", "another way to answer '%s'".formatted(intent.id()));
      } else {
        first = Optional.of(text);
      }
    }
    return first;
  }

  private static String category(Yaml data) {
    return data.at("contexts").map(Yaml::each).orElse(List.of()).stream()
        .flatMap(context -> context.text().stream())
        .filter(context -> !context.equals(EVERYWHERE))
        .findFirst()
        .orElseGet(() -> data.text("category").replaceFirst("^" + EVERYWHERE + "$", ""));
  }

  private void report(DraftIntent intent, Yaml data) {
    if (data.text("action").contains("redirect")) {
      draft.leftOut(
          data.origin(),
          "redirect",
          "'%s' goes on in the flow '%s'"
              .formatted(intent.id(), Excerpt.of(data.text("redirectFlow"))));
    }
    if (intent.answers().isEmpty()) {
      draft.leftOut(
          data.origin(),
          "no-answer",
          "'%s' has no answer in words: the bot says that it is to be written"
              .formatted(intent.id()));
    }
  }
}
