package io.madoguchi.knowledge.importing;

import io.madoguchi.knowledge.checking.Ids;
import io.madoguchi.knowledge.checking.Said;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bot folder in the making: imported examples, and one placeholder article as every answer. */
final class NewFolder {

  private static final int EXAMPLE_LENGTH = 500;
  private static final int FILE_BYTES = 1_000_000;

  private final Language language;
  private final Findings findings;
  private final Map<String, List<String>> examples = new LinkedHashMap<>();

  NewFolder(Language language, Findings findings) {
    this.language = language;
    this.findings = findings;
  }

  void add(Said said) {
    if (!Ids.isIntentId(said.intent())) {
      findings.error(
          said.origin(),
          "bad-id",
          "'%s' cannot be an intent's id: at most 128 printable characters, single spaces"
              .formatted(Excerpt.of(said.intent())));
    } else if (said.text().length() > EXAMPLE_LENGTH) {
      findings.warning(
          said.origin(), "too-long", "left out: more than " + EXAMPLE_LENGTH + " characters");
    } else {
      examples.computeIfAbsent(said.intent(), _ -> new ArrayList<>()).add(said.text());
    }
  }

  boolean isEmpty() {
    return examples.isEmpty();
  }

  String summary() {
    return "%,d intents, %,d examples in %s"
        .formatted(
            examples.size(), examples.values().stream().mapToInt(List::size).sum(), language.tag());
  }

  void write(Path folder) throws IOException {
    boolean japanese = language == Language.JA;
    String tag = language.tag();
    write(
        folder.resolve("bot.yaml"),
        """
        name: {%1$s: %2$s}
        languages: [%1$s]
        greeting:
          text: {%1$s: %3$s}
        thresholds: {answer: 0.70, clarify: 0.30}
        fallback: {tries: 1, then: offer}
        teams:
          - {id: support, name: {%1$s: %4$s}}
        """
            .formatted(
                tag,
                japanese ? "窓口" : "Madoguchi",
                japanese ? "こんにちは。どのようなことでお困りですか？" : "'Hello. What can I help you with?'",
                japanese ? "サポート窓口" : "Support desk"));
    write(
        folder.resolve("articles").resolve(tag).resolve("placeholder.md"),
        japanese
            ? "---\ntitle: 準備中\n---\nこの回答は準備中です。\n"
            : "---\ntitle: To be written\n---\nThis answer is still to be written.\n");
    writeTopics(folder.resolve("topics"));
  }

  /** {@code imported.yaml}, and more of it where one file would grow too big to read back. */
  private void writeTopics(Path topics) throws IOException {
    StringBuilder yaml = new StringBuilder("intents:\n");
    int part = 1;
    int bytes = 0;
    for (Map.Entry<String, List<String>> intent : examples.entrySet()) {
      String next = intent(intent.getKey(), intent.getValue());
      int size = next.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > 0 && bytes + size > FILE_BYTES) {
        write(topics.resolve(name(part++)), yaml.toString());
        yaml.setLength("intents:\n".length());
        bytes = 0;
      }
      yaml.append(next);
      bytes += size;
    }
    write(topics.resolve(name(part)), yaml.toString());
  }

  private static String name(int part) {
    return part == 1 ? "imported.yaml" : "imported-" + part + ".yaml";
  }

  private String intent(String id, List<String> said) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("  - id: ").append(quoted(id)).append('\n');
    yaml.append("    title: {%s: %s}\n".formatted(language.tag(), quoted(id)));
    yaml.append("    examples:\n      ").append(language.tag()).append(":\n");
    said.forEach(text -> yaml.append("        - ").append(quoted(text)).append('\n'));
    return yaml.append("    article: placeholder\n").toString();
  }

  /** In double quotes, which YAML needs least guessing for. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c) || c == 0xFEFF || c == 0x2028 || c == 0x2029) {
                quoted.append("\\u%04x".formatted(c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
