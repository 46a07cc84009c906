package io.madoguchi.knowledge.importing.dialogflow;

import io.madoguchi.knowledge.importing.dialogflow.Agent.Part;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.DraftIntent;
import io.madoguchi.knowledge.importing.draft.Source;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes an intent of each that stands on its own; the others go to the report by name. */
final class Intents {

  private final Agent agent;
  private final Draft draft;
  private final Source source;
  private final Map<String, String> names = new HashMap<>();

  Intents(Agent agent, Draft draft, Source source) {
    this.agent = agent;
    this.draft = draft;
    this.source = source;
  }

  void fill() {
    agent.intents().forEach(part -> names.put(part.root().text("id"), part.name()));
    for (Part part : agent.intents()) {
      if (standsAlone(part)) {
        draft.intent(part.name(), part.root().origin()).ifPresent(intent -> fill(intent, part));
      }
    }
  }

  private boolean standsAlone(Part part) {
    Yaml root = part.root();
    String parent = root.text("parentId");
    if (root.text("fallbackIntent").equals("true")) {
      leftOut(
          part, "fallback", "a fallback: bot.yaml says what happens when nothing is understood");
    } else if (!parent.isEmpty()) {
      leftOut(
          part,
          "follow-up",
          "a follow-up of '%s': here 'sets' and 'needs' do that, or a menu"
              .formatted(names.getOrDefault(parent, "another")));
    } else if (!list(root, "contexts").isEmpty()) {
      String contexts =
          list(root, "contexts").stream()
              .map(context -> context.text().orElse(""))
              .collect(Collectors.joining(", "));
      leftOut(part, "context", "which counts only in the context %s".formatted(contexts));
    } else if (part.texts().isEmpty() && list(root, "userSays").isEmpty()) {
      leftOut(part, "no-phrases", "without training phrases, which only an event starts");
    } else {
      return true;
    }
    return false;
  }

  private void fill(DraftIntent intent, Part part) {
    Yaml root = part.root();
    part.texts().forEach((tag, phrases) -> phrases(intent, tag, phrases.each(), root));
    phrases(intent, agent.language(), list(root, "userSays"), root);
    Messages messages = new Messages(draft, intent.id());
    for (Yaml response : list(root, "responses")) {
      messages.read(response, agent.language());
      for (Yaml parameter : list(response, "parameters")) {
        if (parameter.text("required").equals("true")) {
          draft.leftOut(
              parameter.origin(),
              "parameter",
              "'%s' asks for the value '%s': write it under 'slots'"
                  .formatted(intent.id(), parameter.text("name")));
        }
      }
    }
    messages
        .answers()
        .forEach(
            (tag, answer) ->
                source
                    .spoken(tag, root.origin(), draft)
                    .ifPresent(language -> intent.answer(language, answer)));
    if (root.text("webhookUsed").equals("true")) {
      leftOut(part, "webhook", "what a webhook answers");
    } else if (intent.answers().isEmpty()) {
      leftOut(part, "no-answer", "without an answer: the bot says that it is to be written");
    }
  }

  private void phrases(DraftIntent intent, String tag, List<Yaml> phrases, Yaml root) {
    if (phrases.isEmpty()) {
      return;
    }
    source
        .spoken(tag, phrases.getFirst().origin(), draft)
        .ifPresent(language -> phrases.forEach(phrase -> phrase(intent, language, phrase)));
  }

  private void phrase(DraftIntent intent, Language language, Yaml phrase) {
    String text =
        list(phrase, "data").stream().map(part -> part.text("text")).collect(Collectors.joining());
    if (phrase.text("isTemplate").equals("true")) {
      draft.leftOut(phrase.origin(), "template", "a template of '%s'".formatted(intent.id()));
    } else {
      intent.newExample(language, text, phrase.origin());
    }
  }

  private void leftOut(Part part, String code, String what) {
    draft.leftOut(part.root().origin(), code, "'%s', %s".formatted(part.name(), what));
  }

  private static List<Yaml> list(Yaml node, String key) {
    return node.at(key).map(Yaml::each).orElse(List.of());
  }
}
