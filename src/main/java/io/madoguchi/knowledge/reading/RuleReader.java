package io.madoguchi.knowledge.reading;

import com.google.re2j.Pattern;
import io.madoguchi.knowledge.Rule;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rules of an intent. */
final class RuleReader {

  private static final int WORDS = 30;

  private final Findings findings;
  private final Texts texts;
  private final Patterns patterns;

  RuleReader(Findings findings, Texts texts, Patterns patterns) {
    this.findings = findings;
    this.texts = texts;
    this.patterns = patterns;
  }

  Map<Language, List<Rule>> read(Fields intent, String owner) {
    Map<Language, List<Rule>> rules = new EnumMap<>(Language.class);
    intent
        .value("rules")
        .map(node -> texts.byLanguage(node, owner + ", 'rules'"))
        .orElse(Map.of())
        .forEach(
            (language, node) -> {
              List<Rule> read = new ArrayList<>();
              for (Yaml item : intent.list(node, "'rules." + language.tag() + "'")) {
                rule(item, owner + ", a rule").ifPresent(read::add);
              }
              if (!read.isEmpty()) {
                rules.put(language, List.copyOf(read));
              }
            });
    return rules;
  }

  private Optional<Rule> rule(Yaml node, String owner) {
    Optional<Fields> fields = Fields.of(node, Shape.RULE, owner, findings);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Fields rule = fields.get();
    if (!rule.has("all") && !rule.has("any") && !rule.has("pattern")) {
      findings.error(
          rule.origin(),
          "empty-rule",
          owner + " needs 'all', 'any' or 'pattern', else it fits all");
      return Optional.empty();
    }
    Optional<Pattern> pattern = rule.scalar("pattern").flatMap(patterns::forRule);
    List<String> all = words(rule, "all", owner);
    List<String> any = words(rule, "any", owner);
    List<String> none = words(rule, "none", owner);
    return all.isEmpty() && any.isEmpty() && pattern.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rule(all, any, none, pattern, rule.origin()));
  }

  private List<String> words(Fields rule, String key, String owner) {
    List<Yaml> nodes = rule.list(key);
    if (rule.has(key) && (nodes.isEmpty() || nodes.size() > WORDS)) {
      findings.error(
          rule.origin(key),
          "wrong-value",
          "%s: '%s' has 1 to %d words, not %d".formatted(owner, key, WORDS, nodes.size()));
    }
    List<String> words = new ArrayList<>();
    for (Yaml word : nodes) {
      rule.scalar(word, "each of '" + key + "'")
          .ifPresent(scalar -> words.add(scalar.value().strip()));
    }
    return List.copyOf(words);
  }
}
