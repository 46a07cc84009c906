package io.madoguchi.language.english;

import io.madoguchi.language.Sign;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds directions and what is put out of scope in English. */
final class Contrast {

  private static final Set<String> COMPARING = Set.of("other", "rather");
  private static final Set<String> EXCEPTING = Set.of("except", "excluding", "besides");
  private static final Set<String> BEFORE_NOT =
      Set.of("is", "are", "was", ",", "want", "need", "a", "the", "it");

  private Contrast() {}

  /** From A to B, to B from A, A to B. */
  static void direction(List<String> tokens, EnglishWords classes, Words words, Set<Sign> signs) {
    int from = tokens.indexOf("from");
    int to = to(tokens, from);
    if (to < 0) {
      return;
    }
    String source =
        from >= 0
            ? noun(tokens, from + 1, classes)
            : to > 0 ? noun(tokens.subList(0, to), to - 1, classes) : "";
    String target = noun(tokens, to + 1, classes);
    boolean verbal =
        from < 0
            && (classes.wish.contains(source)
                || classes.light.contains(source)
                || classes.inability.contains(source));
    if (!verbal && !source.isEmpty() && !target.isEmpty() && !source.equals(target)) {
      signs.add(Sign.direction(words.stem(source), words.stem(target)));
    }
  }

  /** The first "to" behind "from", or the last there is. */
  private static int to(List<String> tokens, int from) {
    int to = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).equals("to") || tokens.get(i).equals("into")) {
        to = i;
        if (from >= 0 && i > from) {
          break;
        }
      }
    }
    return to;
  }

  private static String noun(List<String> tokens, int from, EnglishWords classes) {
    for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
      String token = tokens.get(i);
      if (Character.isLetter(token.charAt(0)) && !classes.function.contains(token)) {
        return token;
      }
      if (token.equals("to") || token.equals("from")) {
        return "";
      }
    }
    return "";
  }

  /** "other than A", "except A", "instead of A", "not A but B": A. */
  static BitSet excluded(List<String> tokens, EnglishWords classes) {
    BitSet excluded = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
      boolean pair =
          COMPARING.contains(tokens.get(i)) && next.equals("than")
              || tokens.get(i).equals("instead") && next.equals("of");
      boolean single = EXCEPTING.contains(tokens.get(i));
      boolean but = tokens.get(i).equals("not") && butSoon(tokens, i);
      if (pair || single || but) {
        exclude(tokens, i + (pair ? 2 : 1), classes, excluded);
      }
    }
    return excluded;
  }

  private static boolean butSoon(List<String> tokens, int from) {
    return tokens.subList(from, Math.min(tokens.size(), from + 5)).contains("but")
        && from > 0
        && BEFORE_NOT.contains(tokens.get(from - 1));
  }

  private static void exclude(
      List<String> tokens, int from, EnglishWords classes, BitSet excluded) {
    for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
      if (tokens.get(i).equals("but") || !Character.isLetter(tokens.get(i).charAt(0))) {
        return;
      }
      if (!classes.function.contains(tokens.get(i))) {
        excluded.set(i);
      } else if (!excluded.isEmpty()) {
        return;
      }
    }
  }
}
