package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.Map;
import java.util.Set;

/**
 * Small words that turn a verb round: move in and move out, zoom in and zoom out. Whatever the
 * verb, the two ask for opposite things.
 */
final class Particles {

  /** Each with its pair's name; which verbs take them need not be known. */
  private static final Map<String, String> PAIRS =
      Map.of(
          "in", "in-out",
          "into", "in-out",
          "out", "in-out",
          "on", "on-off",
          "onto", "on-off",
          "off", "on-off",
          "up", "up-down",
          "down", "up-down");

  private static final Map<String, String> SAME = Map.of("into", "in", "onto", "on");

  /** Words that may stand between the verb and a particle that ends the sentence. */
  private static final int APART = 3;

  private Particles() {}

  static void read(Sentence sentence, Set<Sign> signs) {
    for (int i = 0; i < sentence.size(); i++) {
      int particle = sentence.content(i) ? particle(sentence, i) : -1;
      if (particle > 0) {
        String word = sentence.word(particle);
        String axis = "particle:" + sentence.stem(i) + ":" + PAIRS.getOrDefault(word, "");
        signs.add(Sign.shade(axis, SAME.getOrDefault(word, word)));
      }
    }
  }

  private static int particle(Sentence sentence, int verb) {
    if (PAIRS.containsKey(sentence.word(verb + 1))) {
      return verb + 1;
    }
    for (int i = verb + 2; i <= verb + 1 + APART; i++) {
      if (PAIRS.containsKey(sentence.word(i)) && sentence.mark(i + 1)) {
        return i;
      }
    }
    return -1;
  }
}
