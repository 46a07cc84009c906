package io.madoguchi.knowledge.importing.writing;

import io.madoguchi.language.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code dictionaries/imported.yaml}: the synonyms. */
final class DictionaryFile {

  private DictionaryFile() {}

  static String of(Map<Language, List<List<String>>> synonyms) {
    StringBuilder yaml = new StringBuilder("synonyms:\n");
    synonyms.forEach(
        (language, groups) -> {
          yaml.append("  ").append(language.tag()).append(":\n");
          for (List<String> group : groups) {
            yaml.append("    - [")
                .append(group.stream().map(Quoted::of).collect(Collectors.joining(", ")))
                .append("]\n");
          }
        });
    return yaml.toString();
  }
}
