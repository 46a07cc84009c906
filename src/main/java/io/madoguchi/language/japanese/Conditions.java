package io.madoguchi.language.japanese;

import io.madoguchi.language.Sign;
import java.util.List;
import java.util.Set;

/** Tells "if" from "even if": 雨が降ったら, 雨が降っても. */
final class Conditions {

  private static final String AXIS = "condition";
  private static final Set<String> IF = Set.of("たら", "だら", "ば", "なら", "場合");
  private static final Set<String> ALLOWING =
      Set.of("いい", "よい", "よろしい", "大丈夫", "かまう", "構う", "幸い", "どう", "助かる");

  private Conditions() {}

  static void read(List<Morpheme> morphemes, Set<Sign> signs) {
    for (int i = 1; i < morphemes.size(); i++) {
      Morpheme here = morphemes.get(i);
      String surface = here.surface();
      // どうすればいいですか and してもいいですか name no condition.
      if (i + 1 < morphemes.size() && ALLOWING.contains(morphemes.get(i + 1).base())) {
        continue;
      }
      boolean joining = here.is("助詞-接続助詞");
      boolean concession =
          joining && (surface.equals("ても") || surface.equals("でも"))
              || surface.equals("も") && morphemes.get(i - 1).is("助詞-接続助詞");
      if (concession && !asks(morphemes, i)) {
        signs.add(Sign.shade(AXIS, "even if"));
      } else if (IF.contains(surface) || joining && surface.equals("と")) {
        signs.add(Sign.shade(AXIS, "if"));
      }
    }
  }

  /** いつまで待っても, 何回やっても. */
  private static boolean asks(List<Morpheme> morphemes, int end) {
    return morphemes.subList(0, end).stream()
        .anyMatch(word -> Set.of("いつ", "何", "どう", "どこ", "誰", "いくら").contains(word.base()));
  }
}
