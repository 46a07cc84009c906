package io.madoguchi.knowledge.importing.writing;

import io.madoguchi.knowledge.importing.draft.DraftIntent;
import io.madoguchi.knowledge.importing.draft.Slug;
import io.madoguchi.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code topics/*.yaml}: one file a category, and more of it where it grew too big to read back.
 */
final class TopicFiles {

  private static final int FILE_BYTES = 1_000_000;
  private static final int MOST_FILES = 500;

  private final Map<Optional<String>, String> names = new HashMap<>();
  private final Map<String, StringBuilder> files = new LinkedHashMap<>();
  private final Map<String, Integer> bytes = new HashMap<>();

  /**
   * @param articles ids by intent
   */
  static Map<String, String> of(Collection<DraftIntent> intents, Map<String, String> articles) {
    TopicFiles topics = new TopicFiles();
    for (DraftIntent intent : intents) {
      topics.add(intent, articles.getOrDefault(intent.id(), ArticleFiles.PLACEHOLDER));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    topics.files.forEach((name, text) -> texts.put("topics/" + name + ".yaml", text.toString()));
    return texts;
  }

  private void add(DraftIntent intent, String article) {
    Optional<String> category =
        names.size() < MOST_FILES ? intent.category() : Optional.<String>empty();
    String name = names.computeIfAbsent(category, this::name);
    String yaml = yaml(intent, article);
    int size = yaml.getBytes(StandardCharsets.UTF_8).length;
    int part = 1;
    String file = name;
    while (bytes.getOrDefault(file, 0) > 0 && bytes.getOrDefault(file, 0) + size > FILE_BYTES) {
      file = name + "-" + ++part;
    }
    files.computeIfAbsent(file, _ -> head(category)).append(yaml);
    bytes.merge(file, size, Integer::sum);
  }

  /** File names stay ASCII, since some machines cannot write others. */
  private String name(Optional<String> category) {
    String slug = category.map(name -> Slug.of(name).orElse("category")).orElse("imported");
    String name = slug;
    for (int next = 2; names.containsValue(name); next++) {
      name = slug + "-" + next;
    }
    return name;
  }

  private static StringBuilder head(Optional<String> category) {
    String comment =
        category.map(name -> "# " + name.replaceAll("[\\s\\p{C}]+", " ") + "\n").orElse("");
    return new StringBuilder(comment + "intents:\n");
  }

  private static String yaml(DraftIntent intent, String article) {
    List<Language> spoken = new ArrayList<>(intent.examples().keySet());
    intent.answers().keySet().stream().filter(each -> !spoken.contains(each)).forEach(spoken::add);
    StringBuilder yaml = new StringBuilder();
    yaml.append("  - id: ").append(Quoted.of(intent.id())).append("\n    title:\n");
    for (Language language : spoken) {
      yaml.append("      %s: %s\n".formatted(language.tag(), Quoted.of(intent.title(language))));
    }
    if (!intent.examples().isEmpty()) {
      yaml.append("    examples:\n");
    }
    intent
        .examples()
        .forEach(
            (language, said) -> {
              yaml.append("      ").append(language.tag()).append(":\n");
              said.forEach(text -> yaml.append("        - ").append(Quoted.of(text)).append('\n'));
            });
    return yaml.append("    article: ").append(article).append('\n').toString();
  }
}
