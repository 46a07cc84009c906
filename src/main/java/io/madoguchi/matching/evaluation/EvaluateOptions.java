package io.madoguchi.matching.evaluation;

import io.madoguchi.language.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The options of {@code evaluate}.
 *
 * @param language taken for utterances that do not tell by themselves
 */
record EvaluateOptions(
    Path intents,
    Path utterances,
    Optional<Language> language,
    Optional<Path> predictions,
    Optional<Path> json) {

  static final String USAGE =
      """
      usage: evaluate --intents DIR --utterances FILE.tsv [--language ja|en]
                      [--predictions OUT.tsv] [--json OUT.json]
      FILE.tsv: one line an utterance, "intent<TAB>utterance"; intent "-" where none covers it\
      """;

  private static final Set<String> KNOWN =
      new TreeSet<>(Set.of("--intents", "--utterances", "--language", "--predictions", "--json"));

  /**
   * Reads {@code arguments}, as {@code --name value} or {@code --name=value}.
   *
   * @throws IllegalArgumentException naming what is wrong
   */
  static EvaluateOptions of(List<String> arguments) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException(
            "unknown option '" + name + "'; there are " + String.join(", ", KNOWN));
      }
      if (equals < 0 && i + 1 == arguments.size()) {
        throw new IllegalArgumentException("option " + name + " needs a value");
      }
      String value = equals < 0 ? arguments.get(++i) : argument.substring(equals + 1);
      if (given.put(name, value) != null) {
        throw new IllegalArgumentException("option " + name + " is given twice");
      }
    }
    return new EvaluateOptions(
        Path.of(needed(given, "--intents")),
        Path.of(needed(given, "--utterances")),
        Optional.ofNullable(given.get("--language")).map(Language::of),
        Optional.ofNullable(given.get("--predictions")).map(Path::of),
        Optional.ofNullable(given.get("--json")).map(Path::of));
  }

  private static String needed(Map<String, String> given, String name) {
    String value = given.get(name);
    if (value == null) {
      throw new IllegalArgumentException("option " + name + " is missing");
    }
    return value;
  }
}
