package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.Map;
import java.util.Set;

/** Finds how many, which one of a row, and what is only, even or not but. */
final class Measures {

  private static final Map<String, String> SHARES =
      Map.ofEntries(
          Map.entry("all", "all"),
          Map.entry("every", "all"),
          Map.entry("everything", "all"),
          Map.entry("entire", "all"),
          Map.entry("whole", "all"),
          Map.entry("both", "all"),
          Map.entry("none", "none"),
          Map.entry("neither", "none"),
          Map.entry("half", "half"),
          Map.entry("some", "some"),
          Map.entry("part", "some"),
          Map.entry("several", "some"),
          Map.entry("one", "one"),
          Map.entry("single", "one"),
          Map.entry("each", "all"));
  private static final Map<String, String> NUMBERS =
      Map.of(
          "one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "single", "1",
          "a", "1");
  private static final Map<String, String> ORDINALS =
      Map.of(
          "first", "1", "second", "2", "third", "3", "fourth", "4", "fifth", "5", "last", "last",
          "1st", "1", "2nd", "2", "3rd", "3");
  private static final Set<String> ALTERNATE = Set.of("other", "second", "third");
  private static final int LARGEST = 9;

  private Measures() {}

  static void read(Sentence sentence, Set<Sign> signs) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      String share = SHARES.get(word);
      if (share != null && !sentence.word(i - 1).equals("at")) {
        boolean partly = sentence.word(i - 1).equals("not");
        boolean skipping = word.equals("every") && ALTERNATE.contains(sentence.word(i + 1));
        String value = partly && share.equals("all") ? "some" : share;
        signs.add(Sign.shade("share", skipping ? "every other" : value));
      }
      String counted = counted(sentence, i);
      String number = NUMBERS.getOrDefault(word, small(word));
      if (!number.isEmpty() && !word.equals("a") && !counted.isEmpty()) {
        signs.add(Sign.shade("number:" + counted, number));
      }
      String ordinal = ORDINALS.get(word);
      if (ordinal != null && !counted.isEmpty()) {
        signs.add(Sign.shade("rank:" + counted, ordinal));
      }
    }
  }

  private static String small(String word) {
    return word.length() == 1
            && Character.isDigit(word.charAt(0))
            && word.charAt(0) - '0' <= LARGEST
        ? word
        : "";
  }

  /** The stem of what is counted; empty where nothing follows. */
  private static String counted(Sentence sentence, int i) {
    for (int j = i + 1; j < Math.min(sentence.size(), i + 3); j++) {
      if (sentence.content(j)) {
        return sentence.stem(j);
      }
    }
    return "";
  }
}
