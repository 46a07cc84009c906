package io.madoguchi.knowledge.importing.rasa;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.DraftIntent;
import io.madoguchi.knowledge.importing.draft.Prose;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds each intent's answer: what a rule makes the bot say, else the response of the intent's own
 * name, else what a story that begins with it says.
 */
final class Replies {

  private final Draft draft;
  private final Responses responses;
  private final Turns rules;
  private final Turns stories;

  Replies(Draft draft, List<Yaml> files) {
    this.draft = draft;
    this.responses = new Responses(draft, files);
    this.rules = new Turns(draft, files, "rules");
    this.stories = new Turns(draft, files, "stories");
  }

  void fill(Language language) {
    for (DraftIntent intent : draft.intents()) {
      String own = "utter_" + intent.id();
      Optional<Turns.Turn> rule = rules.after(intent.id());
      Optional<Turns.Turn> story = stories.after(intent.id());
      List<String> texts = rule.map(this::said).orElse(List.of());
      if (texts.isEmpty()) {
        texts = responses.text(own).map(List::of).orElse(List.of());
      }
      if (texts.isEmpty()) {
        texts = story.map(this::said).orElse(List.of());
      }
      if (texts.isEmpty()) {
        unanswered(intent, rule.or(() -> story));
      } else {
        intent.answer(language, Prose.markdown(String.join("\n\n", texts)));
      }
    }
  }

  private List<String> said(Turns.Turn turn) {
    List<String> texts = new ArrayList<>();
    turn.actions().forEach(action -> responses.text(action).ifPresent(texts::add));
    return texts;
  }

  private void unanswered(DraftIntent intent, Optional<Turns.Turn> turn) {
    Origin origin = turn.map(Turns.Turn::origin).orElseGet(intent::origin);
    String why =
        turn.map(each -> "answered by " + String.join(", ", each.actions()) + ", no text")
            .orElse("without a response 'utter_" + intent.id() + "' or a rule");
    draft.leftOut(
        origin,
        "no-answer",
        "intent '%s' is %s: the bot says that the answer is to be written"
            .formatted(intent.id(), why));
  }
}
