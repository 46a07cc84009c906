package io.madoguchi.language.english;

import io.madoguchi.language.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is done or happens in an English utterance, and what is said of it. */
final class PredicateReader {

  private static final Set<String> SWITCHING = Set.of("turn", "switch", "shut", "opt");
  private static final Set<String> AWAY = Set.of("off", "out");
  private static final Set<String> PREVENTING =
      Set.of("stop", "prevent", "keep", "stops", "prevents");

  /** Words between "undo" and what is undone. */
  private static final int REACH = 5;

  private final Sentence sentence;
  private final EnglishWords classes;
  private final Scope scope;
  private final Denial denial;
  private final @Nullable Polarity[] at;
  private final int end;
  private final boolean tagged;

  PredicateReader(Sentence sentence) {
    this.sentence = sentence;
    this.classes = sentence.classes;
    this.at = new Polarity[sentence.size()];
    TagQuestion tag = TagQuestion.of(sentence);
    this.end = tag.start();
    this.tagged = tag.start() < sentence.size();
    this.scope = new Scope(sentence, end);
    this.denial = new Denial(sentence, end);
  }

  /**
   * A predicate.
   *
   * @param at its head's place among the words
   * @param background whether it is only told on the way
   */
  record Found(int at, Polarity polarity, boolean background) {}

  List<Found> read() {
    for (int i = 0; i < end; i++) {
      if (scope.verbPlace(i)) {
        at[i] = Polarity.AFFIRM;
      }
    }
    for (int i = 0; i < end; i++) {
      cue(i);
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      Polarity polarity = at[i];
      if (polarity != null && !sentence.is(classes.light, i)) {
        // "You can not …, can you?" asks whether.
        found.add(new Found(i, tagged ? Polarity.AFFIRM : polarity, background(i, polarity)));
      }
    }
    return found;
  }

  /** "The order I placed", "I ordered a lamp and …"; "stop sending me mail": the mail matters. */
  private boolean background(int i, Polarity polarity) {
    if (polarity != Polarity.AFFIRM) {
      return sentence.is(classes.passing, i)
          && polarity.agreesWith(Polarity.STOP_REQUEST)
          && later(i + 1);
    }
    boolean told = sentence.is(classes.pronoun, i - 1);
    return told && (later(i + 1) || sentence.content(i - 2));
  }

  private boolean later(int from) {
    for (int i = from; i < end; i++) {
      if (at[i] != null && !sentence.is(classes.light, i)) {
        return true;
      }
    }
    return false;
  }

  /** What is wished is affirmed, be it a deed or a thing. */
  private void affirm(int head) {
    for (int place : scope.heads(head, Polarity.AFFIRM)) {
      if (at[place] == null) {
        at[place] = Polarity.AFFIRM;
      }
    }
  }

  private void cue(int i) {
    if (sentence.spent(i)) {
      return;
    }
    if (sentence.is(classes.negation, i)) {
      deny(i);
    } else if (sentence.is(classes.nobody, i)) {
      nobody(i);
    } else if (sentence.is(classes.inability, i) && !deniedBefore(i)) {
      mark(i + 1, Polarity.CANNOT);
    } else if (sentence.word(i).equals("no")) {
      no(i);
    } else if (sentence.word(i).equals("without")) {
      mark(i + 1, Polarity.NOT_DONE);
    } else if (sentence.word(i).equals("off") && i > 0 && i == end - 1 && sentence.content(i - 1)) {
      at[i - 1] = Polarity.STOP_REQUEST;
    } else if (sentence.is(classes.wish, i)
        && !sentence.word(i + 1).equals("to")
        && !deniedBefore(i)) {
      affirm(scope.head(i + 1));
    } else {
      stop(i);
    }
  }

  private void stop(int i) {
    boolean away = SWITCHING.contains(sentence.word(i)) && AWAY.contains(sentence.word(i + 1));
    if (sentence.is(classes.stopped, i) && !sentence.is(classes.own, i - 1)) {
      mark(i + 1, Polarity.NOT_DONE);
      markSubject(i, Polarity.NOT_DONE);
    } else if (sentence.is(classes.stop, i) || away || sentence.stem(i).equals("disabl")) {
      int object = i + (away ? 2 : 1);
      mark(object, deniedBefore(i) ? Polarity.DOUBLE_NEGATIVE : Polarity.STOP_REQUEST);
    } else if (sentence.is(classes.undo, i)) {
      for (int j = i + 1; j < Math.min(end, i + REACH); j++) {
        if (sentence.word(j).endsWith("tion") || sentence.word(j).endsWith("ing")) {
          at[j] = Polarity.STOP_REQUEST;
        }
      }
    }
  }

  /** "No longer", "no more parcels", "no mail has come", "I have no card". */
  private void no(int i) {
    if (sentence.word(i + 1).equals("longer")) {
      boolean wishes = sentence.is(classes.wish, i + 2);
      mark(i + (wishes ? 3 : 2), wishes ? Polarity.STOP_REQUEST : Polarity.NOT_DONE);
    } else if (sentence.word(i + 1).equals("more") && !sentence.is(classes.light, i - 1)) {
      mark(i + 2, Polarity.STOP_REQUEST);
    } else if (sentence.word(i + 1).equals("way") || sentence.word(i + 1).equals("chance")) {
      mark(i + 2, Polarity.CANNOT);
    } else if (!sentence.mark(i + 1)) {
      int verb = scope.verbOfSubject(i + 1);
      mark(verb >= 0 ? verb : i + 1, Polarity.NOT_DONE);
    }
  }

  private void nobody(int i) {
    boolean prevents =
        sentence.word(i + 1).equals("to") && PREVENTING.contains(sentence.word(i + 2));
    if (prevents) {
      int from = i + 3;
      while (from < end && !sentence.word(from).equals("from")) {
        from++;
      }
      mark(from + 1, Polarity.DOUBLE_NEGATIVE);
    } else {
      int before = sentence.verb(i - 1) ? i - 1 : -1;
      int verb = before >= 0 ? before : scope.verbOfSubject(i + 1);
      mark(verb >= 0 ? verb : i + 1, Polarity.NOT_DONE);
    }
  }

  private void deny(int i) {
    String before = sentence.word(i - 1);
    String next = sentence.word(i + 1);
    boolean liking = before.equals("do") && next.equals("like");
    if (next.equals("only") || next.equals("just") || next.equals("sure") || liking) {
      return;
    }
    if (next.equals("what") && sentence.is(classes.wish, i + 3)) {
      markSubject(i, Polarity.DOES_NOT_WANT);
      return;
    }
    int from = sentence.is(classes.pronoun, i + 1) ? i + 2 : i + 1;
    if (before.equals("rather")
        || before.equals("prefer")
        || before.equals("please")
        || sentence.is(classes.wish, i - 1)
        || next.equals("to") && !before.equals("able")) {
      mark(from, Polarity.DOES_NOT_WANT);
    } else if (PoliteRequest.at(sentence, i)) {
      affirm(scope.head(from));
    } else if (sentence.is(classes.inability, from)) {
      mark(from + 1, Polarity.DOUBLE_NEGATIVE);
    } else if (sentence.is(classes.permit, from) || next.equals("allowed")) {
      mark(from + 1, Polarity.CANNOT);
    } else if (sentence.is(classes.wish, from) && !sentence.word(from).equals("going")) {
      boolean object =
          sentence.word(from).startsWith("need") && !sentence.word(from + 1).equals("to");
      mark(from + 1, object || denial.anyMore(i) ? Polarity.STOP_REQUEST : Polarity.DOES_NOT_WANT);
    } else {
      Polarity polarity = denial.of(i);
      int head = scope.predicate(from);
      markAll(head, polarity);
      if (head >= 0 && sentence.stem(head).equals("work") || next.equals("possible")) {
        gerund(i);
      }
    }
  }

  /** "Downloading does not work": it is the download that can not be done. */
  private void gerund(int not) {
    for (int i = 0; i < not; i++) {
      if (sentence.word(i).endsWith("ing") && sentence.deed(i)) {
        at[i] = Polarity.CANNOT;
      }
    }
  }

  private boolean deniedBefore(int i) {
    for (int j = Math.max(0, i - 3); j < i; j++) {
      if (sentence.is(classes.negation, j)) {
        return true;
      }
    }
    return false;
  }

  private void markSubject(int verb, Polarity polarity) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (sentence.content(i)) {
        at[i] = polarity;
        return;
      }
    }
  }

  private void mark(int from, Polarity polarity) {
    markAll(scope.head(from), polarity);
  }

  private void markAll(int first, Polarity polarity) {
    for (int head : scope.heads(first, polarity)) {
      Polarity known = at[head];
      boolean fresh = known == null || known == Polarity.AFFIRM || known == polarity;
      at[head] = fresh ? polarity : Polarity.DOUBLE_NEGATIVE;
    }
  }
}
