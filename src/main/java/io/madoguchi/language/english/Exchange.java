package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.Set;

/** What is given for what: "exchange euros for dollars", "replace milk with soy". */
final class Exchange {

  private static final Set<String> RESULT = Set.of("for", "with", "to", "into", "by");

  /** Words between the verb and what is got. */
  private static final int REACH = 6;

  private Exchange() {}

  static void read(Sentence sentence, Contrast contrast, Set<Sign> signs) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean substitutes = sentence.is(sentence.classes.substitute, i);
      if (substitutes || sentence.is(sentence.classes.exchange, i)) {
        String given = contrast.noun(i + 1);
        String got = result(sentence, contrast, i + 2);
        if (!given.isEmpty() && !got.isEmpty() && !given.equals(got)) {
          signs.add(substitutes ? Sign.direction(got, given) : Sign.direction(given, got));
        }
      }
    }
  }

  private static String result(Sentence sentence, Contrast contrast, int from) {
    for (int i = from; i < from + REACH && !sentence.mark(i); i++) {
      if (sentence.is(RESULT, i)) {
        return contrast.noun(i + 1);
      }
    }
    return "";
  }
}
