package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.BitSet;
import java.util.Set;

/** Finds directions, conditions, and what is put out of scope in English. */
final class Contrast {

  private static final Set<String> EXCEPTING = Set.of("except", "excluding", "besides");
  private static final Set<String> BEFORE_NOT =
      Set.of("is", "are", "was", ",", "want", "need", "a", "the", "it", "but", "and");
  private static final Set<String> WONDERING =
      Set.of(
          "know", "tell", "see", "check", "ask", "wonder", "wondering", "sure", "what", "happens");
  private static final Set<String> SOURCE = Set.of("from");
  private static final Set<String> TARGET = Set.of("to", "into", "onto");

  /** Words read on to the end of a noun phrase. */
  private static final int PHRASE = 5;

  private final Sentence sentence;
  private final EnglishWords classes;

  Contrast(Sentence sentence) {
    this.sentence = sentence;
    this.classes = sentence.classes;
  }

  /** From A to B, to B from A, A to B, B rather than A. */
  void direction(Set<Sign> signs) {
    int from = sentence.tokens.indexOf("from");
    int to = to(from);
    String source =
        from >= 0
            ? noun(from + 1)
            : to > 0 && TARGET.contains(sentence.word(to)) ? nounBefore(to) : "";
    String target = to >= 0 ? noun(to + 1) : "";
    if (!source.isEmpty() && !target.isEmpty() && !source.equals(target)) {
      signs.add(Sign.direction(source, target));
    }
    if (from >= 0 && !source.isEmpty()) {
      signs.add(new Sign("way:" + source, "from"));
    }
    if (to >= 0 && !target.isEmpty() && (from >= 0 || sentence.is(classes.determiner, to + 1))) {
      signs.add(new Sign("way:" + target, "to"));
    }
    for (int i = 1; i < sentence.size() - 1; i++) {
      boolean rather = sentence.reads(i, "rather", "than") || sentence.reads(i, "instead", "of");
      String wanted = rather ? nounBefore(i) : "";
      String unwanted = rather ? noun(i + 2) : "";
      if (!wanted.isEmpty() && !unwanted.isEmpty() && !wanted.equals(unwanted)) {
        signs.add(Sign.direction(unwanted, wanted));
      }
    }
  }

  /** The first "to" behind "from", or the last there is. */
  private int to(int from) {
    int to = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (TARGET.contains(sentence.word(i))
          && (!sentence.verb(i + 1) || sentence.word(i + 1).endsWith("ing"))) {
        to = i;
        if (from >= 0 && i > from) {
          break;
        }
      }
    }
    return to;
  }

  /** The stem of the first noun from {@code from} on; empty where there is none. */
  String noun(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
      if (sentence.content(i)) {
        return sentence.stem(i);
      }
      if (sentence.mark(i)
          || TARGET.contains(sentence.word(i))
          || SOURCE.contains(sentence.word(i))) {
        return "";
      }
    }
    return "";
  }

  private String nounBefore(int to) {
    boolean verbal =
        sentence.is(classes.wish, to - 1)
            || sentence.is(classes.light, to - 1)
            || sentence.is(classes.inability, to - 1);
    return !verbal && sentence.content(to - 1) ? sentence.stem(to - 1) : "";
  }

  /** "Only", "even if", "unless", "without": what makes another question of the same words. */
  void conditions(Set<Sign> signs) {
    boolean conditional = sentence.tokens.contains("if");
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      String condition = condition(i);
      if (!condition.isEmpty()) {
        signs.add(Sign.shade("condition", condition));
        conditional = true;
      }
      boolean without =
          word.equals("without") || word.equals("no") && sentence.word(i - 1).equals("with");
      if (without || word.equals("with")) {
        String noun = noun(i + 1);
        if (!noun.isEmpty() && !(word.equals("with") && sentence.word(i + 1).equals("no"))) {
          signs.add(Sign.shade("with:" + noun, without ? "without" : "with"));
        }
      }
    }
    if (!conditional) {
      signs.add(Sign.shade("condition", "none"));
    }
    boolean only = sentence.tokens.stream().anyMatch(classes.only::contains);
    if (only || !sentence.tokens.contains("just") && !sentence.tokens.contains("except")) {
      signs.add(Sign.shade("only", only ? "only" : "not only"));
    }
  }

  /**
   * What the word at {@code at} makes depend; empty for nothing. "What happens if" asks of what has
   * happened, "I wonder if" asks outright.
   */
  private String condition(int at) {
    return switch (sentence.word(at)) {
      case "even" -> sentence.reads(at, "even", "if") ? "even if" : "";
      case "if", "case" -> {
        boolean open = at == 0 || sentence.is(WONDERING, at - 1);
        yield open || sentence.word(at - 1).equals("even") ? "" : "if";
      }
      case "unless" -> "if";
      case "as" -> sentence.reads(at, "as", "long", "as") ? "if" : "";
      default -> "";
    };
  }

  /** "Other than A", "except A", "instead of A", "not A but B", "B, not A": A. */
  BitSet excluded() {
    BitSet excluded = new BitSet();
    for (int i = 0; i < sentence.size(); i++) {
      boolean pair =
          sentence.reads(i, "other", "than")
              || sentence.reads(i, "rather", "than")
              || sentence.reads(i, "instead", "of")
              || sentence.reads(i, "apart", "from")
              || sentence.reads(i, "aside", "from")
              || sentence.reads(i, "but", "not");
      boolean single = EXCEPTING.contains(sentence.word(i));
      boolean but = sentence.word(i).equals("not") && (butSoon(i) || parted(i));
      if (pair || single || but) {
        exclude(i + (pair ? 2 : 1), excluded);
      }
    }
    return excluded;
  }

  private boolean butSoon(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + PHRASE); i++) {
      if (sentence.word(i).equals("but")) {
        return BEFORE_NOT.contains(sentence.word(from - 1));
      }
    }
    return false;
  }

  /** "…, not a white one": no verb follows. */
  private boolean parted(int not) {
    boolean opens = not == 0 || sentence.word(not - 1).equals(",");
    if (!opens) {
      return false;
    }
    for (int i = not + 1; i < sentence.size() && !sentence.mark(i); i++) {
      if (sentence.is(classes.auxiliary, i) || sentence.is(classes.modal, i) || sentence.verb(i)) {
        return false;
      }
    }
    return true;
  }

  private void exclude(int from, BitSet excluded) {
    boolean found = false;
    for (int i = from; i < Math.min(sentence.size(), from + PHRASE); i++) {
      if (sentence.word(i).equals("but") || sentence.mark(i)) {
        return;
      }
      if (!classes.function.contains(sentence.word(i))) {
        excluded.set(i);
        found = true;
      } else if (found) {
        return;
      }
    }
  }
}
