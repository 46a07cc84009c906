package io.madoguchi.knowledge.importing.rasa;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What rules or stories do right after an intent with which they begin. */
final class Turns {

  private final Map<String, Turn> byIntent = new LinkedHashMap<>();

  record Turn(List<String> actions, Origin origin) {}

  /**
   * @param key {@code rules} or {@code stories}
   */
  Turns(Draft draft, List<Yaml> files, String key) {
    for (Yaml file : files) {
      for (Yaml each : file.at(key).map(Yaml::each).orElse(List.of())) {
        if (each.at("condition").isPresent()) {
          draft.leftOut(each.origin(), "condition", "a rule that holds only under a condition");
        } else {
          add(each);
        }
      }
    }
  }

  Optional<Turn> after(String intent) {
    // A retrieval intent 'faq/ask_x' may be named by its first part alone.
    Turn exact = byIntent.get(intent);
    return Optional.ofNullable(
        exact == null ? byIntent.get(intent.replaceFirst("/.*", "")) : exact);
  }

  private void add(Yaml rule) {
    List<String> intents = new ArrayList<>();
    List<String> actions = new ArrayList<>();
    for (Yaml step : rule.at("steps").map(Yaml::each).orElse(List.of())) {
      List<String> named =
          Stream.concat(Stream.of(step), step.at("or").map(Yaml::each).orElse(List.of()).stream())
              .map(each -> each.text("intent"))
              .filter(name -> !name.isEmpty())
              .toList();
      if (!named.isEmpty() && !actions.isEmpty()) {
        break;
      }
      intents.addAll(named);
      step.at("action").flatMap(Yaml::text).ifPresent(actions::add);
    }
    if (!actions.isEmpty()) {
      intents.forEach(name -> byIntent.putIfAbsent(name, new Turn(actions, rule.origin())));
    }
  }
}
