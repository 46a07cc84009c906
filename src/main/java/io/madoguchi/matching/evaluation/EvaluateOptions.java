package io.madoguchi.matching.evaluation;

import io.madoguchi.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The options of {@code evaluate}, by name; those that are not given are empty. */
public record EvaluateOptions(Map<String, String> given) {

  static final String USAGE =
      """
      usage: evaluate --intents DIR [--utterances FILE.tsv] [--against OLDDIR] [--language ja|en]
                      [--predictions OUT.tsv] [--json OUT.json]
                      [--html OUT.html] [--report-language ja|en]
      FILE.tsv: one line an utterance, "intent<TAB>utterance"; intent "-" where none covers it.
      Without a file the folder's own examples are tried, each on a bot that learned without it.
      With --against both folders get the same utterances, and every difference is listed.\
      """;

  private static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              "--intents",
              "--utterances",
              "--against",
              "--language",
              "--predictions",
              "--json",
              "--html",
              "--report-language"));

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
    EvaluateOptions options = new EvaluateOptions(Map.copyOf(given));
    options.check();
    return options;
  }

  private void check() {
    if (!given.containsKey("--intents")) {
      throw new IllegalArgumentException("option --intents is missing; name a bot folder");
    }
    for (String folder : List.of("--intents", "--against")) {
      if (path(folder).filter(path -> !Files.isDirectory(path)).isPresent()) {
        throw new IllegalArgumentException(
            folder + " " + given.get(folder) + " is not a folder; name a bot folder");
      }
    }
    for (String file : List.of("--predictions", "--json", "--html")) {
      Optional<Path> parent = path(file).map(path -> path.toAbsolutePath().getParent());
      if (parent.filter(folder -> !Files.isDirectory(folder)).isPresent()) {
        throw new IllegalArgumentException(
            file + " " + given.get(file) + ": there is no folder " + parent.get());
      }
    }
    if (against().isPresent() && utterances().isEmpty()) {
      throw new IllegalArgumentException(
          "option --against needs --utterances: both folders must get the same");
    }
    given.keySet().stream().filter(name -> name.endsWith("language")).forEach(this::language);
  }

  Path intents() {
    return Path.of(given.getOrDefault("--intents", ""));
  }

  Optional<Path> utterances() {
    return path("--utterances");
  }

  /** The folder to compare with. */
  Optional<Path> against() {
    return path("--against");
  }

  Optional<Path> predictions() {
    return path("--predictions");
  }

  Optional<Path> json() {
    return path("--json");
  }

  Optional<Path> html() {
    return path("--html");
  }

  /** Taken for utterances that do not tell by themselves. */
  Optional<Language> language() {
    return language("--language");
  }

  Optional<Language> reportLanguage() {
    return language("--report-language");
  }

  private Optional<Path> path(String name) {
    return Optional.ofNullable(given.get(name)).map(Path::of);
  }

  private Optional<Language> language(String name) {
    return Optional.ofNullable(given.get(name)).map(Language::of);
  }
}
