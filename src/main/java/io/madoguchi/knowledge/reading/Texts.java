package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.Text;
import io.madoguchi.knowledge.checking.Markup;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Mapping;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is written by language, and notices the languages that are missing. */
final class Texts {

  private static final int LENGTH = 4_000;

  private final List<Language> languages;
  private final Findings findings;
  private final Markup markup;

  /**
   * @param languages those of the bot
   */
  Texts(List<Language> languages, Findings findings, Markup markup) {
    this.languages = languages;
    this.findings = findings;
    this.markup = markup;
  }

  /** A short text such as a title or a label: one line, no markup. */
  Optional<Text> label(Fields fields, String key, String owner) {
    return fields.value(key).flatMap(node -> text(node, owner + ", '" + key + "'", false));
  }

  /** What the bot says: the small part of Markdown. */
  Optional<Text> speech(Fields fields, String key, String owner) {
    return fields.value(key).flatMap(node -> text(node, owner + ", '" + key + "'", true));
  }

  private Optional<Text> text(Yaml node, String what, boolean speech) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    byLanguage(node, what)
        .forEach(
            (language, value) -> {
              if (value instanceof Scalar scalar && !scalar.value().isBlank()) {
                String text = scalar.value().strip();
                texts.put(language, text);
                checkText(text, scalar.origin(), what, speech);
              } else {
                findings.error(
                    value.origin(),
                    "wrong-type",
                    "%s, '%s' is a text, not %s".formatted(what, language.tag(), value.kind()));
              }
            });
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    missing(texts, node.origin(), what);
    return Optional.of(new Text(texts));
  }

  private void checkText(String text, Origin origin, String what, boolean speech) {
    if (text.length() > LENGTH) {
      findings.error(
          origin,
          "too-long",
          "%s has %,d characters, at most %,d".formatted(what, text.length(), LENGTH));
    } else if (speech) {
      markup.checkSpeech(text, origin);
    } else if (text.indexOf('\n') >= 0) {
      findings.error(origin, "many-lines", what + " must fit on one line");
    }
  }

  /** The languages of the bot that {@code present} lacks become warnings. */
  void missing(Map<Language, ?> present, Origin origin, String what) {
    for (Language language : languages) {
      if (!present.containsKey(language)) {
        findings.warning(
            origin,
            "missing-language",
            "%s is missing in '%s', a language of the bot".formatted(what, language.tag()));
      }
    }
  }

  /** The values by language; unknown languages are reported. */
  Map<Language, Yaml> byLanguage(Yaml node, String what) {
    if (!(node instanceof Mapping mapping)) {
      findings.error(
          node.origin(),
          "wrong-type",
          "%s is written by language ({%s}), not as %s".formatted(what, sample(), node.kind()));
      return Map.of();
    }
    Map<Language, Yaml> values = new LinkedHashMap<>();
    Fields.distinct(mapping, what, findings)
        .forEach((tag, value) -> language(tag).ifPresent(found -> values.put(found, value)));
    mapping.entries().stream()
        .map(Yaml.Entry::key)
        .filter(key -> language(key.value()).isEmpty())
        .forEach(key -> unknown(key, what));
    if (mapping.entries().isEmpty()) {
      findings.error(node.origin(), "missing-value", what + " has no language");
    }
    return values;
  }

  /** Lists of words by language, each word one line, not blank. */
  Map<Language, List<Scalar>> lists(Fields fields, String key, String owner) {
    Map<Language, List<Scalar>> lists = new EnumMap<>(Language.class);
    fields
        .value(key)
        .map(node -> byLanguage(node, owner + ", '" + key + "'"))
        .orElse(Map.of())
        .forEach(
            (language, list) -> {
              List<Scalar> values = new ArrayList<>();
              String what = "'" + key + "." + language.tag() + "'";
              for (Yaml item : fields.list(list, what)) {
                fields.scalar(item, "each of " + what).ifPresent(values::add);
              }
              if (!values.isEmpty()) {
                lists.put(language, values);
              }
            });
    return lists;
  }

  private void unknown(Scalar key, String what) {
    List<String> tags = Stream.of(Language.values()).map(Language::tag).toList();
    findings.error(
        key.origin(),
        "unknown-language",
        "%s: '%s' is not one of the languages %s"
            .formatted(what, Excerpt.of(key.value()), String.join(", ", tags)));
  }

  private String sample() {
    List<Language> shown = languages.isEmpty() ? List.of(Language.values()) : languages;
    return String.join(", ", shown.stream().map(language -> language.tag() + ": …").toList());
  }

  static Optional<Language> language(String tag) {
    return Stream.of(Language.values()).filter(known -> known.tag().equals(tag)).findFirst();
  }
}
