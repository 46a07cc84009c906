package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.Set;

/** Tells who is to do it: "I repair it myself" or "have it repaired". */
final class Doer {

  private static final String AXIS = "doer";
  private static final Set<String> SELF = Set.of("myself", "ourselves");
  private static final Set<String> HAVING = Set.of("have", "get");

  /** Words between "have" and what is done to its object. */
  private static final int REACH = 4;

  private Doer() {}

  static void read(Sentence sentence, Set<Sign> signs) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(SELF, i) || sentence.reads(i, "on", "my", "own")) {
        signs.add(Sign.shade(AXIS, "self"));
      } else if (sentence.word(i).equals("you") && sentence.is(sentence.classes.modal, i - 1)
          || sentence.is(HAVING, i) && done(sentence, i + 1)) {
        signs.add(Sign.shade(AXIS, "others"));
      }
    }
  }

  /** Whether an object and a participle follow: "my watch repaired". */
  private static boolean done(Sentence sentence, int from) {
    if (!sentence.is(sentence.classes.determiner, from)) {
      return false;
    }
    for (int i = from + 2; i < from + REACH; i++) {
      if (sentence.past(i)) {
        return true;
      }
    }
    return false;
  }
}
