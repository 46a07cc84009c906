package io.madoguchi.language.japanese;

import io.madoguchi.language.Polarity;
import io.madoguchi.language.Sign;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds how much of it is meant: 全部, 一部, 一つしか, 二つとも, and what is only or also meant. */
final class Measures {

  private static final String SHARE = "share";
  private static final Set<String> WHOLE =
      Set.of("全部", "ぜんぶ", "全て", "すべて", "全員", "全額", "全品", "全件", "両方", "どちらも", "皆", "みんな");
  private static final Set<String> PART = Set.of("一部", "半分", "半数", "片方", "いくつか");
  private static final String NUMBERS = "一二三四五六七八九十両";
  private static final String COUNTERS = "つ人度回個泊名枚方日";
  private static final Set<String> ONLY = Set.of("だけ", "のみ", "しか");

  private final List<Morpheme> morphemes;
  private final List<Clause> predicates;
  private final Set<Sign> signs;
  private final Set<Sign> counts = new HashSet<>();

  private Measures(List<Morpheme> morphemes, List<Clause> predicates, Set<Sign> signs) {
    this.morphemes = morphemes;
    this.predicates = predicates;
    this.signs = signs;
  }

  static void read(List<Morpheme> morphemes, List<Clause> predicates, Set<Sign> signs) {
    Measures measures = new Measures(morphemes, predicates, signs);
    for (int i = 0; i < morphemes.size(); i++) {
      measures.share(i);
      measures.only(i);
      measures.count(i);
    }
    // One number alone is compared as such.
    if (measures.counts.size() > 1) {
      signs.addAll(measures.counts);
    }
  }

  private void share(int i) {
    String here = morphemes.get(i).surface();
    if (WHOLE.contains(here)) {
      whole(i, is(i + 1, "は"));
    } else if (both(i) && counted(i - 1)) {
      whole(i, false);
    } else if (PART.contains(here)
        || ONLY.contains(here) && counted(i - 1)
        || here.equals("うち") && is(i - 1, "の")) {
      signs.add(Sign.shade(SHARE, "part"));
    } else if (here.equals("も") && counted(i - 1) && one(i - 1) && denied(i)) {
      signs.add(Sign.shade(SHARE, "none"));
    }
  }

  /** 全部は届かない says that some of it came, 全部届かない that nothing did. */
  private void whole(int i, boolean topic) {
    String denied = topic ? "part" : "none";
    signs.add(Sign.shade(SHARE, denied(i) ? denied : "whole"));
  }

  private boolean both(int i) {
    return is(i, "とも") || is(i, "と") && is(i + 1, "も");
  }

  /** 土日だけ or 土日も. */
  private void only(int i) {
    if (i == 0 || !morphemes.get(i - 1).noun() || counted(i - 1)) {
      return;
    }
    String axis = "only:" + morphemes.get(i - 1).base();
    if (ONLY.contains(morphemes.get(i).surface())) {
      signs.add(Sign.shade(axis, "only"));
    } else if (morphemes.get(i).surface().equals("も")) {
      signs.add(Sign.shade(axis, "also"));
    }
  }

  /** 二つ注文したのに一つ届いた: how many of what is done with them. */
  private void count(int i) {
    if (!counted(i) || i > 0 && counted(i - 1)) {
      return;
    }
    for (Clause predicate : predicates) {
      if (predicate.at() > i) {
        String number = morphemes.get(i).base().substring(0, 1);
        int digit = NUMBERS.indexOf(number) + 1;
        String value = digit > 0 ? String.valueOf(digit) : morphemes.get(i).base();
        counts.add(Sign.shade("count:" + predicate.head(), value));
        return;
      }
    }
  }

  private boolean is(int i, String surface) {
    return i >= 0 && i < morphemes.size() && morphemes.get(i).surface().equals(surface);
  }

  /** Whether a number or what it counts stands at {@code i}: 二, 二つ, 2個. */
  private boolean counted(int i) {
    if (i < 0) {
      return false;
    }
    Morpheme here = morphemes.get(i);
    return here.is("名詞-数")
        || here.is("名詞-接尾-助数詞")
        || here.surface().length() == 2
            && NUMBERS.indexOf(here.surface().charAt(0)) >= 0
            && COUNTERS.indexOf(here.surface().charAt(1)) >= 0;
  }

  private boolean one(int i) {
    return morphemes.get(i).base().startsWith("一")
        || morphemes.get(i).base().equals("1")
        || i > 0 && morphemes.get(i - 1).base().equals("1");
  }

  private boolean denied(int from) {
    for (Clause predicate : predicates) {
      if (predicate.at() > from) {
        return predicate.polarity().agreesWith(Polarity.NOT_DONE);
      }
    }
    return false;
  }
}
