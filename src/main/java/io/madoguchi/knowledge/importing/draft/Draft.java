package io.madoguchi.knowledge.importing.draft;

import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.checking.Ids;
import io.madoguchi.knowledge.checking.Normal;
import io.madoguchi.knowledge.finding.Excerpt;
import io.madoguchi.knowledge.finding.Findings;
import io.madoguchi.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A bot in the making: what an import found, before any of it is a file. */
public final class Draft {

  private static final int MOST_INTENTS = 20_000;
  private static final int WORD_LENGTH = 100;

  private final Findings findings = new Findings();
  private final Map<String, DraftIntent> intents = new LinkedHashMap<>();
  private final Map<Language, Map<String, List<String>>> synonyms = new EnumMap<>(Language.class);
  private final Map<Language, Set<String>> known = new EnumMap<>(Language.class);
  private final Map<Origin, String> once = new HashMap<>();

  /** Errors refuse the import; warnings are what its report lists. */
  public Findings findings() {
    return findings;
  }

  /** The intent of this name, new or met before; empty when the name cannot be one. */
  public Optional<DraftIntent> intent(String id, Origin origin) {
    DraftIntent met = intents.get(id);
    if (met != null) {
      return Optional.of(met);
    }
    if (!Ids.isIntentId(id)) {
      findings.error(
          origin,
          "bad-id",
          "'%s' cannot be an intent's id: at most 128 printable characters, single spaces"
              .formatted(Excerpt.of(id)));
      return Optional.empty();
    }
    if (intents.size() >= MOST_INTENTS) {
      findings.error(origin, "too-many", "more than %,d intents".formatted(MOST_INTENTS));
      return Optional.empty();
    }
    DraftIntent intent = new DraftIntent(id, origin, this);
    intents.put(id, intent);
    return Optional.of(intent);
  }

  public boolean has(String id) {
    return intents.containsKey(id);
  }

  /** Those that somebody could ask for: without an example there is nothing to import. */
  public List<DraftIntent> intents() {
    return intents.values().stream().filter(intent -> !intent.examples().isEmpty()).toList();
  }

  /** {@code word} means {@code main}. A word that is taken already stays where it is. */
  public void synonym(Language language, String main, String word, Origin origin) {
    String first = main.strip();
    String other = word.strip();
    if (Normal.form(first).equals(Normal.form(other)) || first.isEmpty() || other.isEmpty()) {
      return;
    }
    if (Math.max(first.length(), other.length()) > WORD_LENGTH || (first + other).contains("\n")) {
      leftOut(origin, "long-synonym", "a synonym of more than " + WORD_LENGTH + " characters");
      return;
    }
    Set<String> taken = known.computeIfAbsent(language, _ -> new HashSet<>());
    Map<String, List<String>> groups =
        synonyms.computeIfAbsent(language, _ -> new LinkedHashMap<>());
    boolean fresh = !groups.containsKey(first);
    if (taken.contains(Normal.form(other)) || fresh && taken.contains(Normal.form(first))) {
      leftOut(
          origin,
          "taken-synonym",
          "'%s' for '%s': a word belongs to one group of synonyms"
              .formatted(Excerpt.of(other), Excerpt.of(first)));
      return;
    }
    groups.computeIfAbsent(first, _ -> new ArrayList<>(List.of(first))).add(other);
    taken.add(Normal.form(first));
    taken.add(Normal.form(other));
  }

  /** Groups of words, the main one first. */
  public Map<Language, List<List<String>>> synonyms() {
    Map<Language, List<List<String>>> groups = new EnumMap<>(Language.class);
    synonyms.forEach(
        (language, byMain) -> {
          if (!byMain.isEmpty()) {
            groups.put(language, List.copyOf(byMain.values()));
          }
        });
    return groups;
  }

  /** Something without a counterpart here, once a place and reason. */
  public void leftOut(Origin origin, String code, String what) {
    if (!code.equals(once.put(origin, code))) {
      findings.warning(origin, code, what);
    }
  }

  /** The most spoken first; never empty. */
  public List<Language> languages() {
    Map<Language, Integer> spoken = new EnumMap<>(Language.class);
    for (DraftIntent intent : intents()) {
      intent
          .examples()
          .forEach((language, said) -> spoken.merge(language, said.size(), Integer::sum));
      intent.answers().keySet().forEach(language -> spoken.merge(language, 0, Integer::sum));
    }
    return spoken.isEmpty()
        ? List.of(Language.JA)
        : spoken.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
  }

  /** Examples in {@code language}. */
  public int examples(Language language) {
    return intents().stream()
        .mapToInt(intent -> intent.examples().getOrDefault(language, List.of()).size())
        .sum();
  }
}
