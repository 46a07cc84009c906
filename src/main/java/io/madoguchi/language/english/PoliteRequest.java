package io.madoguchi.language.english;

import java.util.Set;

/** Tells "can not I …?", "is it not possible …?" from a denial: it asks for the thing. */
final class PoliteRequest {

  private static final Set<String> ASKING = Set.of("can", "could", "would", "may", "might");
  private static final Set<String> BEING = Set.of("is", "are", "was", "do", "does");
  private static final Set<String> EXISTING = Set.of("there", "it", "you");
  private static final Set<String> NOT_ANY = Set.of("more", "longer", "further");

  private PoliteRequest() {}

  /** Whether the negation at {@code i} is only a courtesy. */
  static boolean at(Sentence sentence, int i) {
    if (i == 0
        || i > 2 && !sentence.mark(i - 2) && !sentence.mark(i - 3) && !opening(sentence, i)) {
      return false;
    }
    for (int j = 0; j < i; j++) {
      if (sentence.word(j).equals("why") || sentence.reads(j, "how", "come")) {
        return false;
      }
    }
    for (int j = i; j < sentence.size(); j++) {
      if (sentence.word(j).equals("anymore")
          || sentence.word(j).equals("any") && NOT_ANY.contains(sentence.word(j + 1))) {
        return false;
      }
    }
    Set<String> pronoun = sentence.classes.pronoun;
    boolean modal = ASKING.contains(sentence.word(i - 1));
    boolean inverted =
        modal && sentence.is(pronoun, i + 1) && !sentence.is(sentence.classes.object, i + 1);
    boolean apart = i == 2 && ASKING.contains(sentence.word(0)) && sentence.is(pronoun, 1);
    boolean being = BEING.contains(sentence.word(i - 1)) && EXISTING.contains(sentence.word(i + 1));
    boolean possible =
        i == 2 && BEING.contains(sentence.word(0)) && sentence.word(i + 1).equals("possible");
    return inverted || apart || being || possible;
  }

  /** Whether the auxiliary before the negation opens its clause. */
  private static boolean opening(Sentence sentence, int i) {
    return i == 1 || sentence.mark(i - 2) || sentence.is(sentence.classes.end, i - 2);
  }
}
