package io.madoguchi.knowledge.importing.writing;

import io.madoguchi.language.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code bot.yaml} with a name and a greeting to start from. */
final class BotFile {

  private BotFile() {}

  static String of(List<Language> languages) {
    return """
    name: %s
    languages: [%s]
    greeting:
      text: %s
    thresholds: {precision: 0.97}
    fallback: {tries: 1, then: offer}
    teams:
      - id: support
        name: %s
    """
        .formatted(
            each(languages, "窓口", "Madoguchi"),
            languages.stream().map(Language::tag).collect(Collectors.joining(", ")),
            each(languages, "こんにちは。どのようなことでお困りですか？", "Hello. What can I help you with?"),
            each(languages, "サポート窓口", "Support desk"));
  }

  private static String each(List<Language> languages, String japanese, String english) {
    Function<Language, String> text =
        language -> Quoted.of(language == Language.JA ? japanese : english);
    return languages.stream()
        .map(language -> language.tag() + ": " + text.apply(language))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
