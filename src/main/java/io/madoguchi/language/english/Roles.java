package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.Set;

/** Tells who does it to whom: "I want to call the driver", "I want the driver to call me". */
final class Roles {

  private static final String ME = "me";
  private static final String YOU = "you";
  private static final Set<String> ASKING =
      Set.of("do", "does", "did", "can", "could", "should", "shall", "will", "would", "must", "to");

  /** Words read on from a verb to find who does it, and to whom. */
  private static final int REACH = 6;

  private final Sentence sentence;
  private final Set<Sign> signs;

  Roles(Sentence sentence, Set<Sign> signs) {
    this.sentence = sentence;
    this.signs = signs;
  }

  /** Adds who does what the verb at {@code at}, which is called {@code head}, says, and to whom. */
  void read(int at, String head) {
    if (!sentence.deed(at)) {
      return;
    }
    boolean passive = sentence.past(at) && sentence.is(sentence.classes.being, at - 1);
    String subject = before(at);
    String object = after(passive && sentence.word(at + 1).equals("by") ? at + 2 : at + 1);
    if (subject.isEmpty() || object.isEmpty() || subject.equals(object)) {
      return;
    }
    String doer = passive ? object : subject;
    String goal = passive ? subject : object;
    boolean ordered = doer.compareTo(goal) < 0;
    String both = ordered ? doer + "|" + goal : goal + "|" + doer;
    signs.add(Sign.shade("doing:" + head + ":" + both, doer + " → " + goal));
    if (!doer.equals(YOU)) {
      // "Do I pay the fee?", "Does the seller pay the fee?"
      signs.add(Sign.shade("doer:" + head + ":" + goal, doer));
    }
  }

  /** "Who pays?" and "Whom do I pay?". */
  static void who(Sentence sentence, Set<Sign> signs) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean whom = sentence.word(i).equals("whom");
      if (whom || sentence.word(i).equals("who")) {
        boolean goal =
            whom
                || sentence.is(ASKING, i + 1)
                    && (sentence.word(i + 1).equals("to") || !sentence.content(i + 2));
        signs.add(Sign.shade("who", goal ? "goal" : "doer"));
      }
    }
  }

  /** The subject of the verb at {@code at}; whoever is told to do it where there is none. */
  private String before(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      String word = sentence.word(i);
      if (!person(i).isEmpty()) {
        return person(i);
      }
      if (sentence.content(i) && !sentence.is(sentence.classes.vague, i)) {
        return sentence.deed(i) ? "" : sentence.stem(i);
      }
      boolean passed =
          sentence.is(sentence.classes.skip, i)
              || sentence.is(sentence.classes.vague, i)
              || sentence.is(sentence.classes.modal, i)
              || sentence.is(sentence.classes.negation, i)
              || word.equals("please");
      if (sentence.mark(i) || !passed) {
        return "";
      }
    }
    return at < REACH ? YOU : "";
  }

  /** What or whom the verb is done to; empty where nothing follows at once. */
  private String after(int from) {
    for (int i = from; i < from + REACH && !sentence.mark(i); i++) {
      if (!person(i).isEmpty()) {
        return person(i);
      }
      if (sentence.is(sentence.classes.determiner, i) || sentence.is(sentence.classes.vague, i)) {
        continue;
      }
      return sentence.content(i) ? sentence.stem(i) : "";
    }
    return "";
  }

  /** Who a pronoun stands for; empty of any other word. */
  private String person(int at) {
    if (sentence.is(sentence.classes.own, at) || sentence.is(sentence.classes.object, at)) {
      return ME;
    }
    return sentence.word(at).equals(YOU) ? YOU : "";
  }
}
