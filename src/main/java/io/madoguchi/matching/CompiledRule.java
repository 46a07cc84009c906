package io.madoguchi.matching;

import io.madoguchi.knowledge.Rule;
import io.madoguchi.language.Language;
import io.madoguchi.language.Phrase;
import io.madoguchi.language.Reader;
import io.madoguchi.language.entities.EntityReader;
import java.util.List;

/** A rule with its words read by the tokenizer, so that any form of them fits. */
final class CompiledRule {

  private final int category;
  private final Rule rule;
  private final List<Phrase> all;
  private final List<Phrase> any;
  private final List<Phrase> none;
  private final CompiledDemands demands;

  CompiledRule(int category, Rule rule, Reader reader, EntityReader entities, Language language) {
    this.category = category;
    this.rule = rule;
    this.all = read(rule.all(), reader, language);
    this.any = read(rule.any(), reader, language);
    this.none = read(rule.none(), reader, language);
    this.demands = new CompiledDemands(rule.demands(), reader, entities, language);
  }

  private static List<Phrase> read(List<String> words, Reader reader, Language language) {
    return words.stream().map(word -> Phrase.of(reader.read(word, language))).toList();
  }

  int category() {
    return category;
  }

  boolean fits(Heard heard) {
    Phrase utterance = heard.phrase();
    return all.stream().allMatch(word -> word.in(utterance))
        && (any.isEmpty() || any.stream().anyMatch(word -> word.in(utterance)))
        && none.stream().noneMatch(word -> word.in(utterance))
        && rule.pattern().map(p -> p.matcher(utterance.text()).find()).orElse(true)
        && demands.fits(heard);
  }

  /** How much it asks for: of two rules that fit, the one that asks for more speaks first. */
  int demands() {
    return 2 * all.size()
        + Math.min(1, any.size())
        + none.size()
        + (rule.pattern().isPresent() ? 3 : 0)
        + demands.weight();
  }

  /** The rule in the designer's words. */
  String words() {
    StringBuilder words = new StringBuilder();
    append(words, "all", rule.all());
    append(words, "any", rule.any());
    append(words, "none", rule.none());
    rule.pattern().ifPresent(pattern -> words.append(" pattern ").append(pattern.pattern()));
    return words.append(' ').append(demands.words()).toString().strip();
  }

  private static void append(StringBuilder words, String name, List<String> list) {
    if (!list.isEmpty()) {
      words.append(' ').append(name).append(' ').append(list);
    }
  }
}
