package io.madoguchi.knowledge.importing.dialogflow;

import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.JsonTree;
import io.madoguchi.knowledge.yaml.SourceFile;
import io.madoguchi.knowledge.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of an agent, put together.
 *
 * @param language the tag of the agent's first language
 */
record Agent(List<Part> intents, List<Part> entities, String language) {

  private static final Pattern FILE =
      Pattern.compile(
          "(?:.*/)?(intents|entities)/(.+?)(?:_(usersays|entries)_([A-Za-z-]+))?\\.json");

  /**
   * An intent or an entity.
   *
   * @param root its own file
   * @param texts training phrases or entries, by the tag of their language
   */
  record Part(Yaml root, Map<String, Yaml> texts) {

    String name() {
      return root.text("name").strip().replaceAll("\\s+", " ");
    }
  }

  static boolean has(String path) {
    return FILE.matcher(path).matches() || path.matches("(.*/)?agent\\.json");
  }

  static Agent of(List<SourceFile> files, Findings findings) {
    Map<String, Yaml> roots = new HashMap<>();
    Map<String, Map<String, Yaml>> texts = new HashMap<>();
    List<String> intents = new ArrayList<>();
    List<String> entities = new ArrayList<>();
    String language = "en";
    for (SourceFile file : files) {
      Optional<Yaml> tree = JsonTree.parse(file, findings);
      Matcher name = FILE.matcher(file.path());
      if (tree.isEmpty()) {
        continue;
      }
      if (!name.matches()) {
        language = tree.get().text("language").isEmpty() ? "en" : tree.get().text("language");
        continue;
      }
      String key = name.group(1) + "/" + name.group(2);
      if (name.group(3) == null) {
        roots.put(key, tree.get());
        (name.group(1).equals("intents") ? intents : entities).add(key);
      } else {
        texts.computeIfAbsent(key, _ -> new HashMap<>()).put(name.group(4), tree.get());
      }
    }
    return new Agent(parts(intents, roots, texts), parts(entities, roots, texts), language);
  }

  private static List<Part> parts(
      List<String> keys, Map<String, Yaml> roots, Map<String, Map<String, Yaml>> texts) {
    List<Part> parts = new ArrayList<>();
    for (String key : keys) {
      Yaml root = roots.get(key);
      if (root != null) {
        parts.add(new Part(root, texts.getOrDefault(key, Map.of())));
      }
    }
    return parts;
  }
}
