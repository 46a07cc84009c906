package io.madoguchi.language.japanese;

import io.madoguchi.language.Sign;
import java.util.List;
import java.util.Set;

/**
 * Tells what is asked to be needed from what is asked to be allowed: しなければなりませんか asks the same as
 * しなくてもいいですか, and してもいいですか the same as してはいけませんか.
 */
final class Duties {

  private static final String AXIS = "duty";
  private static final Set<String> FINE = Set.of("いい", "よい", "よろしい", "大丈夫", "かまう", "構う", "平気");
  private static final Set<String> WRONG = Set.of("なる", "いける", "だめ", "ダメ", "駄目");
  private static final Set<String> DENIED = Set.of("なく", "なけれ", "ない", "ず");
  private static final Set<String> JOINING = Set.of("ば", "は", "ては", "では", "ちゃ", "と");

  private Duties() {}

  static void read(List<Morpheme> morphemes, Set<Sign> signs) {
    for (int i = 1; i + 1 < morphemes.size(); i++) {
      String here = morphemes.get(i).surface();
      Morpheme next = morphemes.get(i + 1);
      boolean denied = DENIED.contains(morphemes.get(i - 1).surface());
      if (WRONG.contains(next.base()) && joins(here)) {
        signs.add(Sign.shade(AXIS, denied ? "needed" : "allowed"));
      } else if (FINE.contains(next.base()) && though(morphemes, i)) {
        signs.add(Sign.shade(AXIS, denies(morphemes, i) ? "needed" : "allowed"));
      } else if (morphemes.get(i - 1).base().equals("必要") && next.base().equals("ある")
          || morphemes.get(i).base().equals("必要") && next.surface().equals("です")) {
        signs.add(Sign.shade(AXIS, "needed"));
      }
    }
  }

  private static boolean joins(String particle) {
    return JOINING.contains(particle);
  }

  /** ても, or て and も. */
  private static boolean though(List<Morpheme> morphemes, int i) {
    String here = morphemes.get(i).surface();
    return here.equals("ても")
        || here.equals("でも") && !morphemes.get(i - 1).noun()
        || here.equals("も") && Set.of("て", "で").contains(morphemes.get(i - 1).surface());
  }

  private static boolean denies(List<Morpheme> morphemes, int i) {
    return morphemes.subList(Math.max(0, i - 2), i).stream()
        .anyMatch(word -> word.surface().equals("なく"));
  }
}
