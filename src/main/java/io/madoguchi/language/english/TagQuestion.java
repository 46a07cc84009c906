package io.madoguchi.language.english;

import java.util.Set;

/**
 * A question hung on a statement: "…, can I?", "…, is it not?", "…, right?".
 *
 * @param start the place of its first word; the number of words where there is none
 */
record TagQuestion(int start) {

  private static final Set<String> RIGHT = Set.of("right", "correct", "yes", "no");

  static TagQuestion of(Sentence sentence) {
    int last = sentence.size() - 1;
    while (last > 0 && sentence.mark(last)) {
      last--;
    }
    boolean asks = last < sentence.size() - 1 && sentence.word(last + 1).startsWith("?");
    int comma = -1;
    for (int i = 1; i <= last; i++) {
      comma = sentence.word(i).equals(",") ? i : comma;
    }
    if (comma > 1 && (asks || comma < last)) {
      if (last == comma + 1 && RIGHT.contains(sentence.word(last))) {
        return new TagQuestion(comma);
      }
      boolean auxiliary =
          sentence.is(sentence.classes.auxiliary, comma + 1)
              || sentence.is(sentence.classes.modal, comma + 1);
      boolean pronoun = sentence.is(sentence.classes.pronoun, last);
      if (auxiliary && pronoun && last <= comma + 3) {
        return new TagQuestion(comma);
      }
    }
    return new TagQuestion(sentence.size());
  }
}
