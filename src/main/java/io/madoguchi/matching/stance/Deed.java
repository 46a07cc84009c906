package io.madoguchi.matching.stance;

import io.madoguchi.language.Polarity;
import io.madoguchi.language.Predicate;
import io.madoguchi.language.Term;
import java.util.List;

/** A predicate of an utterance. */
record Deed(
    String head,
    String reading,
    List<String> concepts,
    Polarity polarity,
    boolean background,
    boolean stopping,
    boolean informing) {

  /**
   * @param words of the same utterance; one of them tells how the head is read
   */
  static Deed of(Predicate predicate, List<Word> words) {
    return new Deed(
        predicate.head(),
        reading(predicate.head(), words),
        Term.exact(predicate.concepts()),
        predicate.polarity(),
        predicate.background(),
        predicate.concepts().contains(Term.STOPPING),
        predicate.concepts().contains(Term.INFORMING));
  }

  private static String reading(String head, List<Word> words) {
    for (Word word : words) {
      if (word.base().equals(head)) {
        return word.reading();
      }
    }
    return "";
  }

  boolean means(Deed other) {
    return head.equals(other.head)
        || Word.shares(concepts, other.concepts)
        || reading.length() > 1 && reading.equals(other.reading);
  }

  boolean means(Word word) {
    return head.equals(word.base()) || Word.shares(concepts, word.concepts());
  }

  boolean negative() {
    return !polarity.agreesWith(Polarity.AFFIRM);
  }
}
