package io.madoguchi.language.japanese;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds what is put out of scope: A in A以外, AではなくB, Aなしで. */
final class Exclusion {

  private static final Set<String> WITHOUT = Set.of("なし", "無し", "ナシ", "抜き", "ぬき");
  private static final Set<String> CONTRASTING = Set.of("では", "じゃ", "で");
  private static final Set<String> USING = Set.of("使う", "用いる", "つかう");

  private Exclusion() {}

  /** The morphemes that are put out of scope: A in A以外, AではなくB, AじゃなくてB. */
  static BitSet of(List<Morpheme> morphemes) {
    BitSet excluded = new BitSet();
    for (int i = 1; i < morphemes.size(); i++) {
      if (morphemes.get(i).surface().equals("以外") || contrasted(morphemes, i)) {
        exclude(morphemes, i - 1, excluded);
      } else if (without(morphemes, i)) {
        exclude(morphemes, morphemes.get(i - 1).particle() ? i - 2 : i - 1, excluded);
      }
    }
    return excluded;
  }

  private static void exclude(List<Morpheme> morphemes, int last, BitSet excluded) {
    for (int i = last; i >= 0 && morphemes.get(i).noun(); i--) {
      excluded.set(i);
    }
  }

  /** Where Aなしで, A抜きで, Aがなくても, Aを使わずに says what A is not needed for. */
  static boolean without(List<Morpheme> morphemes, int i) {
    Morpheme here = morphemes.get(i);
    if (WITHOUT.contains(here.surface())) {
      return true;
    }
    String next = i + 1 < morphemes.size() ? morphemes.get(i + 1).surface() : "";
    String then = i + 2 < morphemes.size() ? morphemes.get(i + 2).surface() : "";
    boolean though = next.equals("ても") || next.equals("て") && then.equals("も");
    if (here.base().equals("ない") && here.surface().equals("なく")) {
      return though && morphemes.get(i - 1).particle();
    }
    boolean denied = next.equals("ず") || next.equals("ない") && then.equals("で");
    return USING.contains(here.base()) && denied && morphemes.get(i - 1).surface().equals("を");
  }

  private static boolean contrasted(List<Morpheme> morphemes, int i) {
    if (!CONTRASTING.contains(morphemes.get(i).surface()) || !morphemes.get(i - 1).noun()) {
      return false;
    }
    StringBuilder next = new StringBuilder();
    for (int j = i; j < Math.min(i + 4, morphemes.size()); j++) {
      next.append(morphemes.get(j).surface());
    }
    int denied = next.indexOf("なく");
    return denied > 0 && denied <= 2 && denied + 2 < next.length();
  }
}
