package io.madoguchi.knowledge.importing.dialogflow;

import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.importing.draft.Prose;
import io.madoguchi.knowledge.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts with which an intent answers; several are said one after the other. */
final class Messages {

  private static final Pattern VALUE = Pattern.compile("(?<![\\p{Alnum}$])[$#][a-z][\\w.-]*");

  private final Draft draft;
  private final String intent;
  private final Map<String, List<String>> texts = new LinkedHashMap<>();

  Messages(Draft draft, String intent) {
    this.draft = draft;
    this.intent = intent;
  }

  /**
   * @param otherwise the language of messages that do not name one
   */
  void read(Yaml response, String otherwise) {
    for (Yaml message : response.at("messages").map(Yaml::each).orElse(List.of())) {
      String kind = message.text("type");
      if (kind.equals("0") || kind.equals("message") || kind.isEmpty()) {
        String tag = message.text("lang").isEmpty() ? otherwise : message.text("lang");
        speech(message, tag);
      } else {
        draft.leftOut(
            message.origin(), "message", "a message of '%s' that is no text".formatted(intent));
      }
    }
  }

  /** Markdown by the tag of its language. */
  Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    texts.forEach((tag, said) -> answers.put(tag, Prose.plain(String.join("\n\n", said))));
    return answers;
  }

  /** One text, or a list of variations of which one is said. */
  private void speech(Yaml message, String tag) {
    List<String> variations = new ArrayList<>();
    message
        .at("speech")
        .ifPresent(
            speech -> {
              speech.text().ifPresent(variations::add);
              speech.each().forEach(each -> each.text().ifPresent(variations::add));
            });
    variations.removeIf(String::isBlank);
    if (variations.isEmpty()) {
      return;
    }
    if (variations.size() > 1) {
      draft.leftOut(
          message.origin(),
          "variations",
          "other ways to answer '%s': %d (an article has one)"
              .formatted(intent, variations.size() - 1));
    }
    String text = variations.getFirst();
    if (VALUE.matcher(text).find()) {
      draft.leftOut(
          message.origin(),
          "value",
          "the value in an answer of '%s' stays as it is".formatted(intent));
    }
    texts.computeIfAbsent(tag, _ -> new ArrayList<>()).add(text);
  }
}
