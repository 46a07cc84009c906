package io.madoguchi.language.japanese;

import io.madoguchi.language.Sign;
import java.util.List;
import java.util.Set;

/** Tells where something begins from where it ends, and who from to whom: いつから, 駅まで, 誰に. */
final class Bounds {

  private static final Set<String> BEGINNING = Set.of("から", "以降");
  private static final Set<String> ENDING = Set.of("まで", "までに", "以前", "へ");
  private static final Set<String> PEOPLE = Set.of("誰", "だれ", "どなた");
  private static final Set<String> OPEN = Set.of("いつ", "いつ頃", "いつごろ", "何時", "何日", "どこ", "どちら");
  private static final Set<String> DOING = Set.of("が", "は");
  private static final Set<String> TOWARDS = Set.of("に", "へ", "を", "と");

  private Bounds() {}

  static void read(List<Morpheme> morphemes, Set<Sign> signs) {
    for (int i = 1; i < morphemes.size(); i++) {
      Morpheme before = morphemes.get(i - 1);
      String here = morphemes.get(i).surface();
      if (PEOPLE.contains(before.surface())) {
        who(here, signs);
      }
      boolean begins = BEGINNING.contains(here);
      if (!begins && !ENDING.contains(here)) {
        continue;
      }
      if (OPEN.contains(before.surface()) || before.noun() && !before.is("名詞-サ変接続")) {
        signs.add(Sign.shade("bound:" + name(morphemes, i - 1), begins ? "from" : "to"));
      }
    }
  }

  /** The whole compound that ends at {@code at}. */
  private static String name(List<Morpheme> morphemes, int at) {
    StringBuilder name = new StringBuilder();
    morphemes
        .subList(Directions.head(morphemes, at), at + 1)
        .forEach(word -> name.append(word.surface()));
    return name.toString();
  }

  private static void who(String particle, Set<Sign> signs) {
    if (DOING.contains(particle)) {
      signs.add(Sign.shade("who", "doer"));
    } else if (TOWARDS.contains(particle)) {
      signs.add(Sign.shade("who", "goal"));
    } else if (particle.equals("から")) {
      signs.add(Sign.shade("who", "source"));
    }
  }
}
