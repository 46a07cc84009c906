package io.madoguchi.language.japanese;

import java.util.List;
import java.util.Set;

/** Tells what a word is the head of, by the words around it. */
final class Heads {

  private static final Set<String> OBJECT_MARKS = Set.of("を", "が", "は", "も", "って", "の");
  private static final Set<String> BECOMING = Set.of("なる", "する", "できる");
  private static final Set<String> DOING = Set.of("する", "できる", "いたす");
  private static final Set<String> FINE = Set.of("いい", "よい", "ない");
  private static final Set<String> NOT_YET = Set.of("未", "非", "無");

  private final List<Morpheme> morphemes;
  private final JapaneseWords words;

  Heads(List<Morpheme> morphemes, JapaneseWords words) {
    this.morphemes = morphemes;
    this.words = words;
  }

  /** Whether something is done or happens at {@code i}, with {@code tail} behind it. */
  boolean deed(int i, Tail tail) {
    Morpheme here = morphemes.get(i);
    if (here.verb()) {
      return !DOING.contains(here.base());
    }
    if (here.is("形容詞-自立")) {
      return !FINE.contains(here.base());
    }
    if (!here.noun() || tail.end() == i + 1) {
      return false;
    }
    // An action noun with anything behind it; another noun only when it is done or can be.
    String next = morphemes.get(i + 1).base();
    boolean done = next.equals("する") || next.equals("いたす") || words.ability.contains(next);
    boolean linked = i + 2 < morphemes.size() && tail.end() > i + 2;
    String second = linked ? morphemes.get(i + 2).base() : "";
    boolean able = tail.ability && (tail.denials > 0 || words.ability.contains(second));
    return done
        || able
        || here.action() && (tail.wish || tail.request || tail.denials > 0 || linked);
  }

  /** 未払い, 非表示: the action noun behind it was not done. */
  boolean undone(int i) {
    return morphemes.get(i).is("接頭詞")
        && NOT_YET.contains(morphemes.get(i).surface())
        && i + 1 < morphemes.size()
        && morphemes.get(i + 1).action();
  }

  /** 希望します, 望みません, ほしい: what stands before it is wished, or not. */
  boolean wish(int i) {
    Morpheme here = morphemes.get(i);
    return here.base().equals("ほしい") && here.is("形容詞-自立")
        || here.is("名詞-サ変接続") && here.base().equals("希望")
        || here.verb() && here.base().equals("望む");
  }

  /** 無料になる, 大きくする: the state is what is done or becomes. */
  boolean turn(int i) {
    Morpheme here = morphemes.get(i);
    int verb = here.is("形容詞-自立") && here.surface().endsWith("く") ? i + 1 : i + 2;
    return verb < morphemes.size()
        && (verb == i + 1 || morphemes.get(i + 1).surface().equals("に") && state(here))
        && BECOMING.contains(morphemes.get(verb).base())
        && !words.empty.contains(here.base());
  }

  private static boolean state(Morpheme noun) {
    return noun.noun() && !noun.is("名詞-副詞可能") && !noun.is("名詞-数");
  }

  /** 不要, いらない, 必要ない: what stands before it is not needed. */
  boolean refusal(int i) {
    Morpheme here = morphemes.get(i);
    boolean deniedNext = i + 1 < morphemes.size() && words.denies(morphemes.get(i + 1));
    return words.refusal.contains(here.base()) && !here.is("副詞")
        || here.surface().startsWith("いら") && here.base().equals("いる") && deniedNext
        || here.base().equals("必要") && new Tail(morphemes, i + 1, words).denials == 1;
  }

  /** オフにする, 無効にする. */
  boolean switchOff(int i) {
    return i + 2 < morphemes.size()
        && words.stop.contains(morphemes.get(i).base())
        && morphemes.get(i + 1).surface().equals("に")
        && morphemes.get(i + 2).base().equals("する");
  }

  /** 一つしか届かない says that one came. */
  boolean onlyBefore(int i) {
    for (int j = i - 1; j >= 0 && !morphemes.get(j).verb(); j--) {
      if (morphemes.get(j).surface().equals("しか")) {
        return true;
      }
    }
    return false;
  }

  /** The place of the noun that the word at {@code i} is about; -1 for none. */
  int objectBefore(int i) {
    int object = i - 1;
    if (object >= 0
        && morphemes.get(object).particle()
        && OBJECT_MARKS.contains(morphemes.get(object).surface())) {
      object--;
    }
    return object >= 0 && morphemes.get(object).noun() ? object : -1;
  }
}
