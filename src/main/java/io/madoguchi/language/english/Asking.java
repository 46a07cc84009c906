package io.madoguchi.language.english;

import io.madoguchi.language.Asked;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether an English utterance asks, and what for. Thread-safe. */
final class Asking {

  private static final Set<String> KNOWING =
      Set.of(
          "know",
          "tell",
          "see",
          "wonder",
          "wondering",
          "ask",
          "find",
          "check",
          "out",
          "explain",
          "me",
          "understand",
          "to",
          "of",
          "and",
          "or",
          "from",
          "for",
          "at",
          "on",
          "since",
          "until");
  private static final Set<Asked> GENERAL = EnumSet.of(Asked.WHAT, Asked.WHICH, Asked.HOW);

  private final Map<String, Asked> phrases = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private int longest = 1;

  Asking() {
    for (List<String> row : EnglishWords.rows("asked.txt")) {
      phrases.put(row.get(0), Asked.valueOf(row.get(1)));
      beginnings.add(row.get(0).split(" ")[0]);
      longest = Math.max(longest, row.get(0).split(" ").length);
    }
  }

  /** What the words ask for; only the particular things where there are any. */
  Set<Asked> asked(Sentence sentence) {
    Set<Asked> asked = EnumSet.noneOf(Asked.class);
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.is(beginnings, i)) {
        continue;
      }
      for (int length = Math.min(longest, sentence.size() - i); length > 0; length--) {
        Asked one = phrases.get(String.join(" ", sentence.tokens.subList(i, i + length)));
        if (one != null) {
          if (length > 1 || interrogative(sentence, i)) {
            asked.add(one);
            spend(sentence, i, length);
          }
          i += length - 1;
          break;
        }
      }
    }
    boolean doing =
        asked.contains(Asked.WHERE) && (acts(sentence) || sentence.tokens.contains("how"));
    if (!GENERAL.containsAll(asked)) {
      asked.removeAll(GENERAL);
    }
    if (doing) {
      // "Where can I change …?" asks how as well.
      asked.add(Asked.HOW);
    }
    return asked;
  }

  /** The words of the question say no more than the question. */
  private static void spend(Sentence sentence, int from, int length) {
    for (int i = from; i < from + length && length > 1; i++) {
      sentence.spend(i);
    }
  }

  private static boolean acts(Sentence sentence) {
    for (int i = 0; i < sentence.size() - 2; i++) {
      boolean inverted =
          sentence.is(sentence.classes.modal, i + 1) || sentence.word(i + 1).equals("do");
      if (sentence.word(i).equals("where")
          && inverted
          && sentence.is(sentence.classes.own, i + 2)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the question word asks here, rather than joining a clause: "when I log in". */
  private static boolean interrogative(Sentence sentence, int i) {
    int next = i + 1;
    boolean inverted =
        sentence.is(sentence.classes.auxiliary, next)
            || sentence.is(sentence.classes.modal, next)
            || sentence.is(sentence.classes.negation, next);
    boolean lastWord = next >= sentence.size() || sentence.mark(next);
    boolean marked = sentence.size() > 0 && sentence.tokens.getLast().startsWith("?");
    boolean opens = i == 0 || sentence.mark(i - 1);
    boolean joining = opens && sentence.is(sentence.classes.subject, next) && !marked;
    String word = sentence.word(i);
    boolean never =
        word.equals("why") || word.equals("how") || word.equals("what") || word.equals("whose");
    if (never) {
      return true;
    }
    return inverted && !word.equals("who")
        || lastWord
        || opens && !joining
        || KNOWING.contains(sentence.word(i - 1))
        || word.equals("who") && inverted && opens;
  }

  /** Whether it asks at all. */
  boolean asks(Sentence sentence, Set<Asked> asked) {
    if (sentence.size() == 0) {
      return false;
    }
    boolean told = sentence.word(0).equals("do") && sentence.is(sentence.classes.negation, 1);
    return !asked.isEmpty()
        || sentence.tokens.getLast().startsWith("?")
        || sentence.is(sentence.classes.yesNo, 0) && !told;
  }
}
