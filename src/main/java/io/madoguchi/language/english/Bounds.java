package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.Set;

/**
 * Tells where a time begins from where it ends, and who gets from who gives: "from when", "until
 * ten", "for my friend".
 */
final class Bounds {

  private static final Set<String> BEGINNING = Set.of("from", "since", "starting");
  private static final Set<String> ENDING = Set.of("until", "till", "by");
  private static final Set<String> TOWARDS = Set.of("for", "to");
  private static final Set<String> TIMES =
      Set.of(
          "when",
          "what",
          "now",
          "today",
          "tonight",
          "tomorrow",
          "noon",
          "midnight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve");

  private Bounds() {}

  static void read(Sentence sentence, Set<Sign> signs) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean begins = sentence.is(BEGINNING, i);
      if ((begins || sentence.is(ENDING, i)) && time(sentence.word(i + 1))) {
        signs.add(Sign.shade("bound:" + sentence.stem(i + 1), begins ? "from" : "until"));
      }
      boolean own = sentence.is(sentence.classes.determiner, i + 1) && sentence.content(i + 2);
      if (own && (sentence.word(i).equals("from") || sentence.is(TOWARDS, i))) {
        String way = sentence.word(i).equals("from") ? "from" : "to";
        signs.add(Sign.shade("towards:" + sentence.stem(i + 2), way));
      }
    }
  }

  private static boolean time(String word) {
    return TIMES.contains(word) || Character.isDigit(word.charAt(0));
  }
}
