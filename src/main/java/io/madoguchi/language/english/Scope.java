package io.madoguchi.language.english;

import io.madoguchi.language.Polarity;
import java.util.List;
import java.util.Set;

/**
 * Finds the words that a cue speaks of: the verb after it, and the object of a verb that says
 * little.
 */
final class Scope {

  /** Words read on from a cue to find what it speaks of. */
  private static final int REACH = 7;

  private static final Set<String> NO_SUBJECT =
      Set.of("me", "us", "this", "that", "there", "it", "one");
  private final Sentence sentence;
  private final EnglishWords classes;
  private final int end;

  Scope(Sentence sentence, int end) {
    this.sentence = sentence;
    this.classes = sentence.classes;
    this.end = end;
  }

  /** Whether the word stands where a verb does: after "to", a pronoun, a modal; or at the start. */
  boolean verbPlace(int i) {
    if (!sentence.content(i)
        || sentence.spent(i)
        || sentence.is(classes.vague, i) && !sentence.verb(i)) {
      return false;
    }
    String before = word(i - 1);
    boolean ing = word(i).endsWith("ing");
    boolean verb = sentence.deed(i);
    if (i == 0 || before.equals("please")) {
      return verb ? !opensSubject() && !compound(i) : sentence.is(classes.determiner, i + 1);
    }
    if (!verb && !sentence.past(i)) {
      return false;
    }
    boolean auxiliary =
        sentence.is(classes.auxiliary, i - 1)
            || sentence.is(classes.modal, i - 1)
            || word(i - 1).endsWith("ly");
    return before.equals("to") && !ing
        || sentence.is(classes.pronoun, i - 1) && !NO_SUBJECT.contains(before)
        || auxiliary
        || sentence.past(i) && !sentence.content(i + 1) && !sentence.is(classes.determiner, i - 1)
        || ing && !sentence.content(i - 1) && !before.equals("to") && !before.equals("from")
        || verb
            && sentence.content(i - 1)
            && sentence.is(classes.determiner, i - 2)
            && !compound(i - 1)
        || verb && sentence.mark(i - 1)
        || verb && (before.equals("and") || before.equals("or"));
  }

  /** "Order cancellation", "delivery time": the first word is no verb. */
  private boolean compound(int i) {
    String next = word(i + 1);
    return next.endsWith("tion")
        || next.endsWith("ment")
        || next.endsWith("date")
        || next.endsWith("time");
  }

  private String word(int i) {
    return sentence.word(i);
  }

  /** Whether the first word is what the sentence is about: "login does not work". */
  private boolean opensSubject() {
    for (int i = 1; i < Math.min(4, end); i++) {
      if (sentence.is(classes.auxiliary, i) || sentence.is(classes.modal, i)) {
        return true;
      }
    }
    return false;
  }

  /** The first word with matter of its own from {@code from} on; -1 where there is none near. */
  int head(int from) {
    for (int i = Math.max(0, from); i < Math.min(end, from + REACH); i++) {
      if (sentence.mark(i) || word(i).equals("but")) {
        return -1;
      }
      boolean said = sentence.content(i) || sentence.is(classes.light, i);
      if (said && !sentence.is(classes.skip, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The verb from {@code from} on where one is near, whatever its subject; else the head. */
  int predicate(int from) {
    int head = head(from);
    if (head < 0 || sentence.deed(head) || sentence.past(head)) {
      return head;
    }
    for (int i = head + 1; i < Math.min(end, from + REACH); i++) {
      if (sentence.mark(i) || sentence.is(classes.end, i)) {
        return head;
      }
      if (sentence.deed(i) && !word(i - 1).equals("to") || sentence.past(i)) {
        return i;
      }
    }
    return head;
  }

  /** The head and, where it says little by itself, its object: "get the mail", "have no card". */
  List<Integer> heads(int head, Polarity polarity) {
    if (head < 0) {
      return List.of();
    }
    boolean wished = polarity.agreesWith(Polarity.STOP_REQUEST);
    boolean light = sentence.is(classes.light, head);
    boolean passing = sentence.is(classes.passing, head) && wished;
    int object = light || passing ? object(head + 1) : sentence.deed(head) ? -1 : object(head);
    if (object < 0 || object == head) {
      return List.of(head);
    }
    return passing ? List.of(head, object) : List.of(object);
  }

  /** The last word of the noun phrase that begins at {@code from}; -1 where none does. */
  private int object(int from) {
    int noun = -1;
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      boolean verbal = noun >= 0 && (sentence.past(i) || word(i).endsWith("ing"));
      if (sentence.content(i) && !verbal) {
        noun = i;
      } else if (noun >= 0
          || sentence.mark(i)
          || !sentence.is(classes.determiner, i) && !sentence.is(classes.skip, i)) {
        return noun;
      }
    }
    return noun;
  }

  /** The verb of the subject that begins at {@code from}; -1 where another clause comes first. */
  int verbOfSubject(int from) {
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      if (sentence.mark(i) || sentence.is(classes.end, i)) {
        return -1;
      }
      boolean finite = sentence.is(classes.auxiliary, i) || sentence.is(classes.modal, i);
      if (finite && head(i + 1) >= 0) {
        return head(i + 1);
      }
      if (sentence.past(i)) {
        return i;
      }
    }
    return -1;
  }
}
