package io.madoguchi.language.english;

import io.madoguchi.language.Polarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds what is done or happens in an English utterance, and what is said of it. */
final class NegationReader {

  private static final Set<String> NO_SUBJECT =
      Set.of("me", "us", "this", "that", "there", "it", "one");
  private static final Set<String> OBJECTS = Set.of("me", "us");
  private static final Set<String> SWITCHING = Set.of("turn", "switch", "shut");

  /** A predicate: its head's place among the tokens. */
  record Found(int at, Polarity polarity) {}

  /** Words read on from a cue to find what it speaks of. */
  private static final int REACH = 7;

  private final EnglishWords words;

  NegationReader(EnglishWords words) {
    this.words = words;
  }

  List<Found> read(List<String> tokens) {
    Found[] at = new Found[tokens.size()];
    affirm(tokens, at);
    for (int i = 0; i < tokens.size(); i++) {
      cue(tokens, i, at);
    }
    List<Found> found = new ArrayList<>();
    for (Found one : at) {
      if (one != null && !words.light.contains(tokens.get(one.at()))) {
        found.add(one);
      }
    }
    found.sort(Comparator.comparingInt(Found::at));
    return found;
  }

  /** Verbs by their place: after "to", a pronoun, a modal; or at the start. */
  private void affirm(List<String> tokens, Found[] at) {
    for (int i = 0; i < tokens.size(); i++) {
      String before = i == 0 ? "" : tokens.get(i - 1);
      boolean verbPlace =
          (i == 0 && !subject(tokens))
              || before.equals("to")
              || before.equals("please")
              || words.pronoun.contains(before) && !NO_SUBJECT.contains(before)
              || words.modal.contains(before)
              || words.auxiliary.contains(before);
      boolean past = tokens.get(i).length() > 4 && tokens.get(i).endsWith("ed");
      if ((verbPlace || past) && content(tokens.get(i))) {
        at[i] = new Found(i, Polarity.AFFIRM);
      }
    }
  }

  /** Whether the first word is what the sentence is about: "login does not work". */
  private boolean subject(List<String> tokens) {
    return tokens.subList(1, Math.min(4, tokens.size())).stream()
        .anyMatch(token -> words.auxiliary.contains(token) || words.modal.contains(token));
  }

  private boolean content(String token) {
    return Character.isLetter(token.charAt(0))
        && !words.function.contains(token)
        && !words.negation.contains(token)
        && !words.inability.contains(token);
  }

  private void cue(List<String> tokens, int i, Found[] at) {
    String token = tokens.get(i);
    String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
    if (words.negation.contains(token)) {
      deny(tokens, i, at);
    } else if (words.inability.contains(token) && !deniedBefore(tokens, i)) {
      mark(at, head(tokens, i + 1), Polarity.CANNOT);
    } else if (token.equals("no") && next.equals("longer")) {
      int wished = i + 2;
      boolean wishes = wished < tokens.size() && words.wish.contains(tokens.get(wished));
      mark(
          at,
          head(tokens, wishes ? wished + 1 : wished),
          wishes ? Polarity.STOP_REQUEST : Polarity.NOT_DONE);
    } else if (token.equals("without")) {
      mark(at, head(tokens, i + 1), Polarity.NOT_DONE);
    } else if (token.equals("off")
        && i > 0
        && i == tokens.size() - 1
        && content(tokens.get(i - 1))) {
      mark(at, i - 1, Polarity.STOP_REQUEST);
    } else if (words.wish.contains(token) && !next.equals("to") && !deniedBefore(tokens, i)) {
      int wished = head(tokens, i + 1);
      if (wished >= 0 && at[wished] == null) {
        at[wished] = new Found(wished, Polarity.AFFIRM);
      }
    } else if (stops(tokens, i)) {
      boolean denied = deniedBefore(tokens, i);
      int object = head(tokens, i + (words.stop.contains(token) ? 1 : 2));
      mark(at, object, denied ? Polarity.DOUBLE_NEGATIVE : Polarity.STOP_REQUEST);
    }
  }

  private boolean stops(List<String> tokens, int i) {
    String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
    return words.stop.contains(tokens.get(i))
        || SWITCHING.contains(tokens.get(i)) && next.equals("off")
        || tokens.get(i).equals("opt") && next.equals("out");
  }

  private void deny(List<String> tokens, int i, Found[] at) {
    String before = i == 0 ? "" : tokens.get(i - 1);
    String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
    boolean why = tokens.subList(0, i).contains("why") || tokens.subList(0, i).contains("how come");
    if (asksPolitely(tokens, i, why)) {
      int asked = head(tokens, words.pronoun.contains(next) ? i + 2 : i + 1);
      if (asked >= 0 && at[asked] == null) {
        at[asked] = new Found(asked, Polarity.AFFIRM);
      }
      return;
    }
    int from = i + 1;
    boolean subjectNext = words.pronoun.contains(next);
    if (subjectNext) {
      from++;
    }
    String verb = from < tokens.size() ? tokens.get(from) : "";
    if (words.inability.contains(verb)) {
      mark(at, head(tokens, from + 1), Polarity.DOUBLE_NEGATIVE);
      return;
    }
    if (words.wish.contains(verb) && !verb.equals("going")) {
      boolean object = verb.equals("need") && !next(tokens, from).equals("to");
      int head = head(tokens, from + 1);
      mark(at, head, object ? Polarity.STOP_REQUEST : Polarity.DOES_NOT_WANT);
      return;
    }
    int head = head(tokens, from);
    if (words.modal.contains(before) || next.equals("able") || next.equals("possible")) {
      mark(at, head, Polarity.CANNOT);
    } else if (before.equals("do") && imperative(tokens, i - 1) || before.equals("would")) {
      mark(at, head, Polarity.DOES_NOT_WANT);
    } else {
      mark(at, head, Polarity.NOT_DONE);
    }
  }

  private static String next(List<String> tokens, int i) {
    return i + 1 < tokens.size() ? tokens.get(i + 1) : "";
  }

  private boolean imperative(List<String> tokens, int doAt) {
    if (doAt == 0) {
      return true;
    }
    String before = tokens.get(doAt - 1);
    return Set.of("please", "just", ",", ".", "but", "and", "so").contains(before);
  }

  /** "can not i …?", "is it not possible …": a request, unless it asks why. */
  private boolean asksPolitely(List<String> tokens, int i, boolean why) {
    if (why || i == 0) {
      return false;
    }
    String before = tokens.get(i - 1);
    String next = next(tokens, i);
    boolean inverted =
        Set.of("can", "could", "would").contains(before)
            && words.pronoun.contains(next)
            && !OBJECTS.contains(next);
    boolean apart =
        i == 2
            && Set.of("can", "could").contains(tokens.getFirst())
            && words.pronoun.contains(before);
    boolean possible =
        i <= 2
            && Set.of("is", "are").contains(tokens.getFirst())
            && tokens.subList(i, Math.min(tokens.size(), i + 4)).contains("possible");
    return inverted || apart || possible;
  }

  private boolean deniedBefore(List<String> tokens, int i) {
    for (int j = Math.max(0, i - 3); j < i; j++) {
      if (words.negation.contains(tokens.get(j))) {
        return true;
      }
    }
    return false;
  }

  /** The first word with matter of its own from {@code from} on; -1 where there is none near. */
  private int head(List<String> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      String token = tokens.get(i);
      if (words.light.contains(token) && !words.skip.contains(token)) {
        return i;
      }
      if (content(token) && !words.skip.contains(token)) {
        return i;
      }
      if (!Character.isLetterOrDigit(token.charAt(0))) {
        return -1;
      }
    }
    return -1;
  }

  private static void mark(Found[] at, int head, Polarity polarity) {
    if (head >= 0 && (at[head] == null || at[head].polarity() == Polarity.AFFIRM)) {
      at[head] = new Found(head, polarity);
    } else if (head >= 0 && at[head].polarity() != polarity) {
      at[head] = new Found(head, combine(at[head].polarity(), polarity));
    }
  }

  private static Polarity combine(Polarity first, Polarity second) {
    boolean wish = first == Polarity.DOES_NOT_WANT || second == Polarity.DOES_NOT_WANT;
    return wish ? Polarity.DOUBLE_NEGATIVE : second;
  }
}
