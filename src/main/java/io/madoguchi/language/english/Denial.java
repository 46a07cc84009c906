package io.madoguchi.language.english;

import io.madoguchi.language.Polarity;
import java.util.Set;

/** Tells by the words around a "not" or "never" what sort of denial it is. */
final class Denial {

  private static final Set<String> ASKING = Set.of("please", "just", ",", ".", "but", "and", "so");

  /** Words after a negation in which "any more" ends a wish or a request. */
  private static final int FAR = 12;

  private final Sentence sentence;
  private final EnglishWords classes;
  private final int end;

  Denial(Sentence sentence, int end) {
    this.sentence = sentence;
    this.classes = sentence.classes;
    this.end = end;
  }

  /** What a negation says that is neither a wish nor a polite question. */
  Polarity of(int i) {
    String before = sentence.word(i - 1);
    String next = sentence.word(i + 1);
    boolean mine = sentence.is(classes.own, i - 2);
    if (sentence.is(classes.modal, i - 1)
        || next.equals("able")
        || next.equals("possible")
        || sentence.is(classes.modal, i - 2) && sentence.is(classes.pronoun, i - 1)) {
      return anyMore(i) && sentence.word(0).equals("could")
          ? Polarity.STOP_REQUEST
          : Polarity.CANNOT;
    }
    if (before.equals("would") || before.equals("will")) {
      return mine
          ? before.equals("would") ? Polarity.DOES_NOT_WANT : Polarity.NOT_DONE
          : Polarity.CANNOT;
    }
    boolean imperative =
        before.equals("do") && imperative(i - 1)
            || sentence.word(i).equals("never")
                && imperative(i)
                && sentence.verb(i + 1)
                && !sentence.past(i + 1);
    if (imperative) {
      return anyMore(i) ? Polarity.STOP_REQUEST : Polarity.DOES_NOT_WANT;
    }
    return Polarity.NOT_DONE;
  }

  boolean anyMore(int from) {
    for (int i = from; i < Math.min(end, from + FAR); i++) {
      if (sentence.word(i).equals("anymore")
          || sentence.word(i).equals("any")
              && Set.of("more", "longer", "further").contains(sentence.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean imperative(int first) {
    return first == 0 || ASKING.contains(sentence.word(first - 1));
  }
}
