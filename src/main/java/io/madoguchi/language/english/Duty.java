package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.Set;

/** Tells what is asked to be needed from what is asked to be allowed: "do I have to", "may I". */
final class Duty {

  private static final String AXIS = "duty";
  private static final Set<String> ALLOWING = Set.of("can", "may", "could");
  private static final Set<String> HAVING = Set.of("have", "need");

  private Duty() {}

  static void read(Sentence sentence, Set<Sign> signs) {
    boolean own = sentence.is(sentence.classes.own, 1);
    if (own && sentence.is(ALLOWING, 0) || sentence.reads(1, "i", "allowed")) {
      signs.add(Sign.shade(AXIS, "allowed"));
    } else if (own
        && (sentence.word(0).equals("must") || sentence.word(0).equals("do") && has(sentence))) {
      signs.add(Sign.shade(AXIS, "needed"));
    }
  }

  /** "Do I have to", "do I really need to". */
  private static boolean has(Sentence sentence) {
    for (int i = 2; i <= 3; i++) {
      if (sentence.is(HAVING, i) && sentence.word(i + 1).equals("to")) {
        return true;
      }
    }
    return false;
  }
}
