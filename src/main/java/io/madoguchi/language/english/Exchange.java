package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.Set;

/** What is given for what: "exchange euros for dollars", "replace milk with soy". */
final class Exchange {

  private static final Set<String> VERBS =
      Set.of("exchange", "swap", "trade", "switch", "change", "convert", "replace", "turn");
  private static final Set<String> RESULT = Set.of("for", "with", "to", "into", "by");

  /** Words between the verb and what is got. */
  private static final int REACH = 6;

  private Exchange() {}

  static void read(Sentence sentence, Contrast contrast, Set<Sign> signs) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean substitutes = form(sentence.word(i)).equals("substitute");
      if (substitutes || VERBS.contains(form(sentence.word(i)))) {
        String given = contrast.noun(i + 1);
        String got = result(sentence, contrast, i + 2);
        if (!given.isEmpty() && !got.isEmpty() && !given.equals(got)) {
          signs.add(substitutes ? Sign.direction(got, given) : Sign.direction(given, got));
        }
      }
    }
  }

  /** The verb without its ending, as far as these few verbs need it. */
  private static String form(String word) {
    for (String ending : new String[] {"ping", "ped", "ing", "ed", "d", "s"}) {
      String bare = word.substring(0, Math.max(0, word.length() - ending.length()));
      if (word.endsWith(ending) && VERBS.contains(bare)) {
        return bare;
      }
      if (word.endsWith(ending) && VERBS.contains(bare + "e")) {
        return bare + "e";
      }
    }
    return word;
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
