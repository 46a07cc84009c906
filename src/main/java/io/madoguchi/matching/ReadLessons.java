package io.madoguchi.matching;

import io.madoguchi.language.Speller;
import io.madoguchi.matching.LanguageModel.Saying;
import io.madoguchi.matching.features.Examples;
import io.madoguchi.matching.features.Examples.Example;
import io.madoguchi.matching.features.SameWords;
import io.madoguchi.matching.stance.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was read in the examples of one language.
 *
 * @param stances by class number
 * @param same finds examples by their key and by their text
 * @param speller knows the words of the examples
 */
record ReadLessons(
    Examples examples,
    List<Saying> sayings,
    List<Stance> stances,
    SameWords same,
    Speller speller) {

  /**
   * What was read in the examples of one intent.
   *
   * @param keys hashes for {@link SameWords}, by example
   * @param words how often each was said
   */
  record OfIntent(
      List<Example> examples, Stance stance, List<long[]> keys, Map<String, Integer> words) {}

  /**
   * @param intents by class number
   */
  static ReadLessons of(List<OfIntent> intents) {
    Examples examples = new Examples();
    List<Saying> sayings = new ArrayList<>();
    List<long[]> keys = new ArrayList<>();
    Map<String, Integer> words = new HashMap<>();
    for (OfIntent intent : intents) {
      for (Example example : intent.examples()) {
        examples.add(example);
        sayings.add(new Saying(example.said(), example.category()));
      }
      keys.addAll(intent.keys());
      intent.words().forEach((word, count) -> words.merge(word, count, Integer::sum));
    }
    return new ReadLessons(
        examples,
        List.copyOf(sayings),
        intents.stream().map(OfIntent::stance).toList(),
        new SameWords(keys.toArray(long[][]::new)),
        new Speller(words));
  }
}
