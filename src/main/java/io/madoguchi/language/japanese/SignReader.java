package io.madoguchi.language.japanese;

import io.madoguchi.language.Antonyms;
import io.madoguchi.language.Sign;
import io.madoguchi.language.Term;
import io.madoguchi.language.WordList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the side an utterance takes: opposites, directions, before and after, voice. */
final class SignReader {

  private static final Set<String> VOICED = Set.of("送る", "届ける", "請求する", "渡す", "頼む");
  private static final Set<String> CONTRASTING = Set.of("では", "じゃ", "で");
  private static final Set<String> PASSIVE = Set.of("れる", "られる");

  private final Antonyms antonyms = new Antonyms(WordList.rows(SignReader.class, "antonyms.txt"));

  Set<Sign> read(List<Morpheme> morphemes, List<Term> terms) {
    Set<Sign> signs = new HashSet<>();
    antonyms.read(terms, signs);
    for (int i = 1; i < morphemes.size(); i++) {
      direction(morphemes, i, signs);
      order(morphemes, i, signs);
      voice(morphemes, i, signs);
    }
    return signs;
  }

  /** AからBへ, AをBに変更. */
  private static void direction(List<Morpheme> morphemes, int i, Set<Sign> signs) {
    String particle = morphemes.get(i).surface();
    if (!particle.equals("から") && !particle.equals("を") || !morphemes.get(i - 1).noun()) {
      return;
    }
    int to = i + 1;
    while (to < morphemes.size() && morphemes.get(to).noun()) {
      to++;
    }
    if (to == i + 1 || to >= morphemes.size()) {
      return;
    }
    boolean towards = Set.of("へ", "に").contains(morphemes.get(to).surface());
    boolean changes =
        particle.equals("から")
            || to + 1 < morphemes.size()
                && "変替換切".indexOf(morphemes.get(to + 1).surface().charAt(0)) >= 0;
    if (towards && changes) {
      String target = head(morphemes, to - 1).base();
      signs.add(Sign.direction(head(morphemes, i - 1).base(), target));
      // 会社用のアカウントを個人用に: from 会社 to 個人.
      if (i > 3 && morphemes.get(i - 2).surface().equals("の") && morphemes.get(i - 3).noun()) {
        signs.add(Sign.direction(head(morphemes, i - 3).base(), target));
      }
    }
  }

  /** The first noun of the compound that ends at {@code at}: 法人 of 法人アカウント, 個人 of 個人用. */
  private static Morpheme head(List<Morpheme> morphemes, int at) {
    int first = at;
    while (first > 0 && morphemes.get(first - 1).noun()) {
      first--;
    }
    return morphemes.get(first);
  }

  private static void order(List<Morpheme> morphemes, int i, Set<Sign> signs) {
    Morpheme here = morphemes.get(i);
    Morpheme before = morphemes.get(i - 1);
    boolean deed =
        before.action() || before.verb() || before.is("助動詞") || before.surface().equals("の");
    if (deed && Set.of("前", "まえ").contains(here.surface())) {
      signs.add(new Sign("before-after", "before"));
    } else if (deed && Set.of("後", "あと").contains(here.surface())) {
      signs.add(new Sign("before-after", "after"));
    }
  }

  private static void voice(List<Morpheme> morphemes, int i, Set<Sign> signs) {
    Morpheme verb = morphemes.get(i - 1);
    if (verb.verb() && VOICED.contains(verb.base())) {
      boolean passive = PASSIVE.contains(morphemes.get(i).base());
      signs.add(new Sign("voice:" + verb.base(), passive ? "passive" : "active"));
    }
  }

  /** The morphemes that are put out of scope: A in A以外, AではなくB, AじゃなくてB. */
  static BitSet excluded(List<Morpheme> morphemes) {
    BitSet excluded = new BitSet();
    for (int i = 1; i < morphemes.size(); i++) {
      if (morphemes.get(i).surface().equals("以外") || contrasted(morphemes, i)) {
        for (int j = i - 1; j >= 0 && morphemes.get(j).noun(); j--) {
          excluded.set(j);
        }
      }
    }
    return excluded;
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
