package io.madoguchi.matching;

import com.google.re2j.Pattern;
import io.madoguchi.knowledge.BotSettings;
import io.madoguchi.knowledge.BotSettings.Fallback;
import io.madoguchi.knowledge.BotSettings.Greeting;
import io.madoguchi.knowledge.BotSettings.Thresholds;
import io.madoguchi.knowledge.Demands;
import io.madoguchi.knowledge.Dictionaries;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.ListedName;
import io.madoguchi.knowledge.OpeningHours;
import io.madoguchi.knowledge.Origin;
import io.madoguchi.knowledge.Rule;
import io.madoguchi.knowledge.Text;
import io.madoguchi.language.Language;
import io.madoguchi.language.WordList;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Builds knowledge for tests, from a data file or intent by intent. */
final class Shops {

  private static final Origin ORIGIN = new Origin("topics/test.yaml", 1, 1);

  private final Map<String, Intent> intents = new LinkedHashMap<>();
  private Dictionaries dictionaries = Dictionaries.EMPTY;

  /** The intents of {@code /matching/shop.txt}: id, language, example. */
  static Shops shop() {
    Map<String, Map<Language, List<String>>> examples = new LinkedHashMap<>();
    for (List<String> row : WordList.rows(Shops.class, "/matching/shop.txt")) {
      examples
          .computeIfAbsent(row.get(0), id -> new LinkedHashMap<>())
          .computeIfAbsent(Language.of(row.get(1)), language -> new ArrayList<>())
          .add(row.get(2));
    }
    Shops shop = new Shops();
    examples.forEach((id, said) -> shop.with(id, said, Map.of(), Set.of()));
    return shop;
  }

  Shops with(String id, Language language, String... examples) {
    return with(id, Map.of(language, List.of(examples)), Map.of(), Set.of());
  }

  Shops withContext(String id, String needed, Language language, String... examples) {
    return with(id, Map.of(language, List.of(examples)), Map.of(), Set.of(needed));
  }

  Shops withRule(String id, Language language, Rule rule) {
    Intent known = intents.get(id);
    Map<Language, List<String>> examples = known == null ? Map.of() : known.examples();
    return with(id, examples, Map.of(language, List.of(rule)), Set.of());
  }

  Shops withSynonyms(Language language, String... group) {
    dictionaries =
        new Dictionaries(
            Map.of(language, List.of(List.of(group))), dictionaries.words(), dictionaries.lists());
    return this;
  }

  /** A list with one thing on it. */
  Shops withList(String list, String ja, String en) {
    Text name = new Text(Map.of(Language.JA, ja, Language.EN, en));
    dictionaries =
        new Dictionaries(
            dictionaries.synonyms(),
            dictionaries.words(),
            Map.of(list, List.of(new ListedName(name, List.of()))));
    return this;
  }

  private Shops with(
      String id,
      Map<Language, List<String>> examples,
      Map<Language, List<Rule>> rules,
      Set<String> needs) {
    Text title = new Text(Map.of(Language.JA, "〔" + id + "〕", Language.EN, id.replace('-', ' ')));
    intents.put(
        id,
        new Intent(
            id,
            title,
            examples,
            rules,
            needs,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            false,
            ORIGIN));
    return this;
  }

  static Rule rule(List<String> all, List<String> any, List<String> none) {
    return new Rule(all, any, none, Optional.empty(), Demands.NONE, ORIGIN);
  }

  /** A rule that asks for a word and for more. */
  static Rule rule(String word, Demands demands) {
    return new Rule(List.of(word), List.of(), List.of(), Optional.empty(), demands, ORIGIN);
  }

  static Rule pattern(String pattern) {
    return new Rule(
        List.of(),
        List.of(),
        List.of(),
        Optional.of(Pattern.compile(pattern)),
        Demands.NONE,
        ORIGIN);
  }

  Knowledge knowledge() {
    return knowledge("test");
  }

  Knowledge knowledge(String version) {
    Text name = new Text(Map.of(Language.JA, "窓", Language.EN, "Mado"));
    BotSettings bot =
        new BotSettings(
            name,
            List.of(Language.JA, Language.EN),
            new Greeting(name, List.of()),
            Thresholds.of(0.7, 0.3),
            new Fallback(1, false),
            List.of(),
            new OpeningHours(ZoneId.of("Asia/Tokyo"), Map.of(), false, Map.of()),
            Duration.ofHours(1),
            Duration.ofMinutes(30));
    return new Knowledge(version, bot, intents, Map.of(), Map.of(), dictionaries);
  }

  LearnedMatcher matcher() {
    return LearnedMatcher.of(knowledge());
  }
}
