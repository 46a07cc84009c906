package io.madoguchi.matching.rules;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Rule;
import io.madoguchi.language.Language;
import io.madoguchi.language.Phrase;
import io.madoguchi.language.PhraseIndex;
import io.madoguchi.language.Reader;
import io.madoguchi.language.Utterance;
import io.madoguchi.language.entities.EntityReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The rules of one language. Their words are read as utterances are, so that any form of them fits,
 * and are looked for together: a rule more costs next to nothing. Immutable.
 */
public final class RuleBook {

  private final List<CompiledRule> rules;
  private final PhraseIndex words;

  private RuleBook(List<CompiledRule> rules, PhraseIndex words) {
    this.rules = rules;
    this.words = words;
  }

  public static RuleBook of(
      List<Intent> intents, Reader reader, EntityReader entities, Language language) {
    Map<Phrase, Integer> numbers = new LinkedHashMap<>();
    List<CompiledRule> rules = new ArrayList<>();
    for (int category = 0; category < intents.size(); category++) {
      for (Rule rule : intents.get(category).rules().getOrDefault(language, List.of())) {
        rules.add(
            new CompiledRule(
                category,
                rule,
                word -> number(Phrase.of(reader.read(word, language)), numbers),
                new CompiledDemands(rule.demands(), reader, entities, language)));
      }
    }
    rules.sort(Comparator.comparingInt(CompiledRule::demands).reversed());
    return new RuleBook(List.copyOf(rules), new PhraseIndex(List.copyOf(numbers.keySet())));
  }

  private static int number(Phrase phrase, Map<Phrase, Integer> numbers) {
    Integer next = numbers.size();
    Integer known = numbers.putIfAbsent(phrase, next);
    return known == null ? next : known;
  }

  /**
   * The rules that fit, the most demanding first.
   *
   * @param considered which classes may have their rules tried
   */
  public List<CompiledRule> fitting(
      Utterance utterance, Set<String> contexts, IntPredicate considered) {
    Heard heard = new Heard(utterance, words.in(Phrase.of(utterance)), contexts);
    List<CompiledRule> fitting = new ArrayList<>(1);
    for (CompiledRule rule : rules) {
      if (considered.test(rule.category()) && rule.fits(heard)) {
        fitting.add(rule);
      }
    }
    return fitting;
  }
}
