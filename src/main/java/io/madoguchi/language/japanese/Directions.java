package io.madoguchi.language.japanese;

import io.madoguchi.language.Sign;
import java.util.List;
import java.util.Set;

/** Tells from what to what, and before from after: AからBへ, AをBに変更, 発送の前に. */
final class Directions {

  static final Set<String> TOWARDS = Set.of("へ", "に");
  private static final Set<String> BEFORE = Set.of("前", "まえ", "以前");
  private static final Set<String> AFTER = Set.of("後", "あと", "以降", "以後");

  private Directions() {}

  static void read(List<Morpheme> morphemes, Set<Sign> signs) {
    for (int i = 1; i < morphemes.size(); i++) {
      direction(morphemes, i, signs);
      order(morphemes, i, signs);
    }
  }

  /** AからBへ, AをBに変更, XのAをYのAに. */
  private static void direction(List<Morpheme> morphemes, int i, Set<Sign> signs) {
    String particle = morphemes.get(i).surface();
    if (!particle.equals("から") && !particle.equals("を") || !named(morphemes, i - 1)) {
      return;
    }
    int to = i + 1;
    while (to < morphemes.size() && (named(morphemes, to) || owns(morphemes, to))) {
      to++;
    }
    if (to == i + 1 || to >= morphemes.size()) {
      return;
    }
    String goal = morphemes.get(to).surface();
    boolean towards = TOWARDS.contains(goal) || particle.equals("から") && goal.equals("まで");
    boolean changes =
        particle.equals("から") || to + 1 < morphemes.size() && turns(morphemes.get(to + 1));
    if (towards && changes) {
      for (String source : things(morphemes, i - 1)) {
        for (String target : things(morphemes, to - 1)) {
          if (!source.equals(target)) {
            signs.add(Sign.direction(source, target));
          }
        }
      }
    }
  }

  private static boolean turns(Morpheme verb) {
    return "変替換切".indexOf(verb.surface().charAt(0)) >= 0 || verb.base().equals("する");
  }

  private static boolean named(List<Morpheme> morphemes, int at) {
    return morphemes.get(at).noun() || morphemes.get(at).is("名詞-代名詞");
  }

  private static boolean owns(List<Morpheme> morphemes, int at) {
    return morphemes.get(at).surface().equals("の");
  }

  /** The thing that ends at {@code at}, and what it is of: 会社用のアカウントを個人用に. */
  private static List<String> things(List<Morpheme> morphemes, int at) {
    String own = morphemes.get(head(morphemes, at)).base();
    int of = head(morphemes, at) - 2;
    boolean owned = of >= 0 && owns(morphemes, of + 1) && named(morphemes, of);
    return owned ? List.of(own, morphemes.get(head(morphemes, of)).base()) : List.of(own);
  }

  /** The first noun of the compound that ends at {@code at}: 法人 of 法人アカウント, 個人 of 個人用. */
  static int head(List<Morpheme> morphemes, int at) {
    int first = at;
    while (first > 0 && morphemes.get(first - 1).noun()) {
      first--;
    }
    return first;
  }

  private static void order(List<Morpheme> morphemes, int i, Set<Sign> signs) {
    Morpheme here = morphemes.get(i);
    Morpheme before = morphemes.get(i - 1);
    boolean event =
        before.noun() || before.verb() || before.is("助動詞") || before.surface().equals("の");
    if (event && BEFORE.contains(here.surface())) {
      signs.add(new Sign("before-after", "before"));
    } else if (event && AFTER.contains(here.surface())
        || here.surface().equals("から") && before.is("助詞-接続助詞")) {
      signs.add(new Sign("before-after", "after"));
    }
  }
}
