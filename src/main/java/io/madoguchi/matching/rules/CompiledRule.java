package io.madoguchi.matching.rules;

import io.madoguchi.knowledge.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A rule whose words are numbers in its book. */
public final class CompiledRule {

  private final int category;
  private final Rule rule;
  private final int[] all;
  private final int[] any;
  private final int[] none;
  private final Optional<CompiledPattern> pattern;
  private final CompiledDemands demands;

  /**
   * @param numbers gives a word its number
   */
  CompiledRule(int category, Rule rule, ToIntFunction<String> numbers, CompiledDemands demands) {
    this.category = category;
    this.rule = rule;
    this.all = rule.all().stream().mapToInt(numbers).toArray();
    this.any = rule.any().stream().mapToInt(numbers).toArray();
    this.none = rule.none().stream().mapToInt(numbers).toArray();
    this.pattern = rule.pattern().map(CompiledPattern::of);
    this.demands = demands;
  }

  public int category() {
    return category;
  }

  boolean fits(Heard heard) {
    BitSet words = heard.words();
    return count(all, words) == all.length
        && (any.length == 0 || count(any, words) > 0)
        && count(none, words) == 0
        && (pattern.isEmpty() || pattern.get().isIn(heard.utterance().text()))
        && demands.fits(heard);
  }

  private static int count(int[] numbers, BitSet words) {
    int count = 0;
    for (int number : numbers) {
      count += words.get(number) ? 1 : 0;
    }
    return count;
  }

  /** How much it asks for: of two rules that fit, the one that asks for more speaks first. */
  int demands() {
    return 2 * all.length
        + Math.min(1, any.length)
        + none.length
        + (pattern.isPresent() ? 3 : 0)
        + demands.weight();
  }

  /** The rule in the designer's words. */
  public String words() {
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
