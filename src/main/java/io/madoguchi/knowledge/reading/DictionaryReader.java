package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Dictionaries;
import io.madoguchi.knowledge.Dictionaries.Word;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.checking.Normal;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.knowledge.yaml.Yaml;
import io.madoguchi.knowledge.yaml.Yaml.Scalar;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code dictionaries/*.yaml}; several files add up. */
final class DictionaryReader {

  private static final int WORD_LENGTH = 100;

  private final Findings findings;
  private final Texts texts;
  private final Map<Language, List<List<String>>> synonyms = new EnumMap<>(Language.class);
  private final Map<Language, List<Word>> words = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Origin>> synonymPlaces = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Origin>> wordPlaces = new EnumMap<>(Language.class);

  DictionaryReader(Findings findings, Texts texts) {
    this.findings = findings;
    this.texts = texts;
  }

  void add(Yaml file) {
    Fields.of(file, Shape.DICTIONARY, "a dictionary", findings)
        .ifPresent(
            dictionary -> {
              each(dictionary, "synonyms")
                  .forEach((language, groups) -> addGroups(dictionary, language, groups));
              each(dictionary, "words").forEach((language, entries) -> addWords(language, entries));
            });
  }

  Dictionaries dictionaries() {
    return new Dictionaries(Map.copyOf(synonyms), Map.copyOf(words));
  }

  /** Where each Japanese word stands, by the word. */
  Map<String, Origin> places(Language language) {
    return wordPlaces.getOrDefault(language, Map.of());
  }

  private Map<Language, List<Yaml>> each(Fields dictionary, String key) {
    Map<Language, List<Yaml>> lists = new EnumMap<>(Language.class);
    dictionary
        .value(key)
        .map(node -> texts.byLanguage(node, "'" + key + "'"))
        .orElse(Map.of())
        .forEach(
            (language, node) ->
                lists.put(language, dictionary.list(node, "'" + key + "." + language.tag() + "'")));
    return lists;
  }

  private void addGroups(Fields dictionary, Language language, List<Yaml> groups) {
    Map<String, Origin> places = synonymPlaces.computeIfAbsent(language, _ -> new HashMap<>());
    for (Yaml node : groups) {
      List<String> group = new ArrayList<>();
      for (Yaml item : dictionary.list(node, "a group of synonyms")) {
        Optional<Scalar> word = dictionary.scalar(item, "each synonym");
        if (word.isPresent() && fits(word.get())) {
          group.add(word.get().value().strip());
          Origin first = places.putIfAbsent(Normal.form(word.get().value()), item.origin());
          if (first != null) {
            findings.warning(
                item.origin(),
                "duplicate-synonym",
                "%s stands already at %s; a word belongs to one group"
                    .formatted(word.get().kind(), first));
          }
        }
      }
      if (group.size() > 1) {
        synonyms.computeIfAbsent(language, _ -> new ArrayList<>()).add(List.copyOf(group));
      } else {
        findings.error(
            node.origin(), "lonely-synonym", "a group of synonyms has at least two words");
      }
    }
  }

  private void addWords(Language language, List<Yaml> entries) {
    Map<String, Origin> places = wordPlaces.computeIfAbsent(language, _ -> new HashMap<>());
    for (Yaml node : entries) {
      Optional<Fields> entry = Fields.of(node, Shape.WORD, "a word", findings);
      Optional<Scalar> written = entry.flatMap(fields -> fields.scalar("word"));
      if (entry.isEmpty() || written.isEmpty() || !fits(written.get())) {
        continue;
      }
      String word = Normal.form(written.get().value());
      Optional<String> reading = reading(language, entry.get(), written.get());
      Origin first = places.putIfAbsent(word, written.get().origin());
      if (first != null) {
        findings.error(
            written.get().origin(),
            "duplicate-word",
            "%s is, normalised, the same word as at %s".formatted(written.get().kind(), first));
      } else if (reading.isPresent() && keepsWhole(written.get(), word)) {
        words.computeIfAbsent(language, _ -> new ArrayList<>()).add(new Word(word, reading.get()));
      }
    }
  }

  private Optional<String> reading(Language language, Fields entry, Scalar word) {
    Optional<Scalar> written = entry.scalar("reading");
    if (language != Language.JA) {
      return Optional.of("");
    }
    Optional<String> katakana = written.map(Scalar::value).map(Normal::katakana);
    if (katakana.filter(reading -> reading.matches("[ァ-ヺー・]+")).isEmpty()) {
      findings.error(
          entry.origin("reading"),
          "bad-reading",
          "%s needs a 'reading' in katakana without spaces, such as マドペイ".formatted(word.kind()));
      return Optional.empty();
    }
    return katakana;
  }

  /** The tokenizer's own dictionary format gives these characters another meaning. */
  private boolean keepsWhole(Scalar written, String word) {
    if (word.matches(".*[\\s,\"#].*")) {
      findings.error(
          written.origin(),
          "bad-word",
          "%s: a word has no spaces and none of , \" #".formatted(written.kind()));
      return false;
    }
    return true;
  }

  private boolean fits(Scalar word) {
    if (word.value().length() > WORD_LENGTH || word.value().indexOf('\n') >= 0) {
      findings.error(
          word.origin(), "too-long", "a word has at most " + WORD_LENGTH + " characters, one line");
      return false;
    }
    return true;
  }
}
