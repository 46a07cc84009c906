package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.Set;

/**
 * Tells what has been done from what is asked for or still to come, and who did it: "I sent", "was
 * sent to me", "how do I send", "will be sent".
 */
final class Moods {

  private static final Set<String> HAVING = Set.of("have", "has", "had");
  private static final Set<String> WAS = Set.of("was", "were", "been", "got");
  private static final Set<String> WILL = Set.of("will", "shall");
  private static final Set<String> ASKING_FOR =
      Set.of("to", "please", "can", "could", "may", "might", "should", "must", "would");

  private static final String ME = "me";
  private static final String OTHERS = "others";

  private final Sentence sentence;
  private final Set<Sign> signs;

  Moods(Sentence sentence, Set<Sign> signs) {
    this.sentence = sentence;
    this.signs = signs;
  }

  /** Adds the signs of the verb at {@code at}, which is called {@code head}. */
  void read(int at, String head) {
    int i = at - 1;
    boolean being = false;
    boolean was = false;
    boolean having = false;
    boolean did = false;
    String asked = "";
    while (i >= Math.max(0, at - 5) && between(i)) {
      String word = sentence.word(i);
      being |= sentence.is(sentence.classes.being, i);
      was |= WAS.contains(word);
      having |= HAVING.contains(word);
      did |= word.equals("did");
      if (asked.isEmpty()
          && (ASKING_FOR.contains(word)
              || WILL.contains(word)
              || word.equals("do")
              || word.equals("does"))) {
        asked = word;
      }
      i--;
    }
    String opening = asked.isEmpty() ? opening(at) : "";
    if (WILL.contains(opening)) {
      asked = opening;
    }
    boolean past = sentence.past(at);
    boolean passive = being && past;
    boolean state = passive && asked.isEmpty() && !asks();
    boolean done =
        state || was && passive || having && past || did || past && !being && asked.isEmpty();
    if (WILL.contains(asked)) {
      signs.add(Sign.shade("mood:" + head, "to come"));
    } else if (done && !asked.equals("to")) {
      signs.add(Sign.shade("mood:" + head, "done"));
      String doer = doer(at, passive);
      if (!doer.isEmpty()) {
        signs.add(Sign.shade("by:" + head, doer));
      }
    } else if (ASKING_FOR.contains(asked) || asked.equals("do") || at == 0) {
      signs.add(Sign.shade("mood:" + head, "asked for"));
    }
  }

  /** "When will my parcel be delivered?": the auxiliary that a question has brought forward. */
  private String opening(int at) {
    int first = sentence.word(0).startsWith("wh") || sentence.word(0).equals("how") ? 1 : 0;
    for (int i = first + 1; i < at; i++) {
      if (sentence.mark(i) || sentence.deed(i)) {
        return "";
      }
    }
    return sentence.word(first);
  }

  /** Whether the word may stand between the auxiliary and its verb. */
  private boolean between(int i) {
    return !sentence.mark(i)
        && (!sentence.content(i) || sentence.word(i).endsWith("ly"))
        && !sentence.word(i).equals("and")
        && !sentence.word(i).equals("but")
        && !sentence.word(i).equals("if")
        && !sentence.word(i).equals("when");
  }

  private boolean asks() {
    return sentence.tokens.getLast().startsWith("?")
        || sentence.is(sentence.classes.yesNo, 0)
        || sentence.word(0).startsWith("wh")
        || sentence.word(0).equals("how");
  }

  /** Who did it; empty where the words do not tell. */
  private String doer(int at, boolean passive) {
    if (passive) {
      int by = sentence.tokens.indexOf("by");
      return by > at && sentence.is(sentence.classes.object, by + 1) ? ME : OTHERS;
    }
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (sentence.is(sentence.classes.own, i)) {
        return ME;
      }
      if (sentence.is(sentence.classes.pronoun, i)) {
        return OTHERS;
      }
      if (sentence.content(i)) {
        // "Password forgotten" does not say by whom.
        return at == sentence.size() - 1 ? "" : OTHERS;
      }
    }
    // "Forgot my password" is said of oneself.
    return at == 0 ? ME : "";
  }
}
