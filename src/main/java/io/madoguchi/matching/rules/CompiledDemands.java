package io.madoguchi.matching.rules;

import io.madoguchi.knowledge.Demands;
import io.madoguchi.language.Language;
import io.madoguchi.language.Polarity;
import io.madoguchi.language.Predicate;
import io.madoguchi.language.Reader;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import io.madoguchi.language.entities.EntityReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rule asks for beside words, with its predicates read as those of utterances are. */
final class CompiledDemands {

  private final Demands demands;
  private final EntityReader entities;
  private final List<Stand> must;
  private final List<Stand> mustNot;

  CompiledDemands(Demands demands, Reader reader, EntityReader entities, Language language) {
    this.demands = demands;
    this.entities = entities;
    this.must = stands(demands.polarity(), reader, language);
    this.mustNot = stands(demands.noPolarity(), reader, language);
  }

  /**
   * What is said of a predicate.
   *
   * @param heads its names; empty for any predicate
   */
  private record Stand(Set<String> heads, Set<Polarity> polarities) {

    boolean takenBy(Utterance utterance) {
      return utterance.predicates().stream()
          .filter(predicate -> heads.isEmpty() ? !predicate.background() : isMeant(predicate))
          .map(Predicate::polarity)
          .anyMatch(polarities::contains);
    }

    private boolean isMeant(Predicate predicate) {
      return heads.contains(predicate.head());
    }
  }

  private static List<Stand> stands(
      Map<String, Set<Polarity>> polarity, Reader reader, Language language) {
    return polarity.entrySet().stream()
        .map(each -> new Stand(heads(each.getKey(), reader, language), each.getValue()))
        .toList();
  }

  private static Set<String> heads(String word, Reader reader, Language language) {
    if (word.equals(Demands.ANY)) {
      return Set.of();
    }
    Utterance read = reader.read(word, language);
    Set<String> heads = new HashSet<>(Set.of(word));
    read.predicates().stream().map(Predicate::head).forEach(heads::add);
    read.terms().stream()
        .filter(term -> term.kind() == Term.Kind.CONTENT)
        .map(Term::base)
        .forEach(heads::add);
    return heads;
  }

  /** Entities come last: they cost the most. */
  boolean fits(Heard heard) {
    return (demands.contexts().isEmpty()
            || !Collections.disjoint(demands.contexts(), heard.contexts()))
        && must.stream().allMatch(stand -> stand.takenBy(heard.utterance()))
        && mustNot.stream().noneMatch(stand -> stand.takenBy(heard.utterance()))
        && (demands.entities().isEmpty()
            || heard.entities(entities).containsAll(demands.entities()))
        && (demands.noEntities().isEmpty()
            || Collections.disjoint(demands.noEntities(), heard.entities(entities)));
  }

  /** How much is asked for, as {@link CompiledRule#demands} counts. */
  int weight() {
    return 2 * (demands.entities().size() + demands.polarity().size())
        + demands.noEntities().size()
        + demands.noPolarity().size()
        + Math.min(1, demands.contexts().size());
  }

  /** In the designer's words. */
  String words() {
    List<String> words = new ArrayList<>();
    add(words, "entities", demands.entities());
    add(words, "no-entities", demands.noEntities());
    add(words, "polarity", pairs(demands.polarity()));
    add(words, "no-polarity", pairs(demands.noPolarity()));
    add(words, "context", demands.contexts());
    return String.join(" ", words);
  }

  private static void add(List<String> words, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      words.add(name + " " + values);
    }
  }

  private static List<String> pairs(Map<String, Set<Polarity>> polarity) {
    return polarity.entrySet().stream()
        .map(
            each ->
                each.getKey()
                    + ": "
                    + each.getValue().stream()
                        .map(Polarity::tag)
                        .collect(Collectors.joining(" or ")))
        .toList();
  }
}
