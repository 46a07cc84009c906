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
      unless(morphemes, i, signs);
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

  /** 会員だと and 会員でないと: whether one is what the condition names. */
  private static void unless(List<Morpheme> morphemes, int i, Set<Sign> signs) {
    Morpheme noun = morphemes.get(i - 1);
    String here = morphemes.get(i).surface();
    if (!noun.is("名詞") || i + 1 >= morphemes.size()) {
      return;
    }
    Morpheme next = morphemes.get(i + 1);
    boolean denied = (here.equals("で") || here.equals("じゃ")) && next.base().equals("ない");
    boolean affirmed = here.equals("なら") || here.equals("だ") && next.surface().equals("と");
    if (denied || affirmed) {
      signs.add(Sign.shade("if:" + noun.base(), denied ? "is not" : "is"));
    }
  }

  /** いつまで待っても, 何回やっても. */
  private static boolean asks(List<Morpheme> morphemes, int end) {
    return morphemes.subList(0, end).stream()
        .anyMatch(word -> Set.of("いつ", "何", "どう", "どこ", "誰", "いくら").contains(word.base()));
  }
}
