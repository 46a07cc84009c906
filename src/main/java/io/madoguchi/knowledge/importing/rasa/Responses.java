package io.madoguchi.knowledge.importing.rasa;

import io.madoguchi.knowledge.importing.draft.Draft;
import io.madoguchi.knowledge.yaml.Yaml;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts under {@code responses} (in Rasa 1: {@code templates}), by name. */
final class Responses {

  private static final Pattern SLOT = Pattern.compile("\\{[\\p{L}\\p{N}_-]+}");

  private final Draft draft;
  private final Map<String, Yaml> byName = new LinkedHashMap<>();
  private final Set<String> reported = new HashSet<>();

  Responses(Draft draft, List<Yaml> files) {
    this.draft = draft;
    for (Yaml file : files) {
      for (String key : List.of("responses", "templates")) {
        file.at(key)
            .map(Yaml::keys)
            .orElse(List.of())
            .forEach(entry -> byName.putIfAbsent(entry.key().value(), entry.value()));
      }
    }
  }

  /** The first variation that is for everybody; what else there is goes to the report once. */
  Optional<String> text(String name) {
    Yaml response = byName.get(name);
    if (response == null) {
      return Optional.empty();
    }
    List<Yaml> variations = response.each();
    Optional<Yaml> chosen =
        variations.stream()
            .filter(each -> !text(each).isBlank())
            .filter(each -> each.at("channel").isEmpty() && each.at("condition").isEmpty())
            .findFirst();
    if (reported.add(name)) {
      report(name, response, variations, chosen);
    }
    return chosen.map(Responses::text);
  }

  private static String text(Yaml variation) {
    return variation.text().orElseGet(() -> variation.text("text"));
  }

  private void report(String name, Yaml response, List<Yaml> variations, Optional<Yaml> chosen) {
    if (variations.size() > 1) {
      draft.leftOut(
          response.origin(),
          "variations",
          "other ways to say '%s': %d (an article has one)".formatted(name, variations.size() - 1));
    }
    chosen.ifPresent(
        each -> {
          for (String part : List.of("buttons", "image", "attachment", "custom", "quick_replies")) {
            each.at(part)
                .ifPresent(
                    node -> draft.leftOut(node.origin(), part, "%s of '%s'".formatted(part, name)));
          }
          if (SLOT.matcher(text(each)).find()) {
            draft.leftOut(
                each.origin(),
                "slot",
                "the value in '%s': its {name} stays as it is".formatted(name));
          }
        });
  }
}
