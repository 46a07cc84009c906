package io.madoguchi.language.japanese;

import io.madoguchi.language.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what is done or happens in an utterance, and what is said of it. */
final class ClauseReader {

  /**
   * A predicate before synonyms.
   *
   * @param at its head's place among the morphemes
   * @param weight whether it is merely told, is the point, or is the object of another predicate
   * @param by the place of the word that stops it; -1 for none
   */
  record Found(int at, String head, Polarity polarity, Weight weight, Mood mood, int by) {

    Found(int at, String head, Polarity polarity, Weight weight) {
      this(at, head, polarity, weight, Mood.NONE, -1);
    }
  }

  enum Weight {
    TOLD,
    POINT,
    OBJECT
  }

  private static final Set<String> OBJECT_MARKS = Set.of("を", "が", "は", "も", "って", "の");
  private static final Set<String> NOT_YET = Set.of("未", "非", "無");

  private final JapaneseWords words;

  private final Predicate<Morpheme> howTo;

  /**
   * @param howTo tells nouns such as 方法, which only ask how
   */
  ClauseReader(JapaneseWords words, Predicate<Morpheme> howTo) {
    this.words = words;
    this.howTo = howTo;
  }

  List<Found> read(List<Morpheme> morphemes, boolean why) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < morphemes.size(); ) {
      i = Math.max(i + 1, readAt(morphemes, i, why, found));
    }
    close(morphemes, found);
    return found;
  }

  /** クレカ番号の登録, 設定方法: the action noun at the end is what it is about. */
  private void close(List<Morpheme> morphemes, List<Found> found) {
    int end = morphemes.size() - 1;
    while (end >= 0 && (morphemes.get(end).adds() || howTo.test(morphemes.get(end)))) {
      end--;
    }
    if (end < 0 || found.stream().anyMatch(one -> one.at() >= morphemes.size() - 1)) {
      return;
    }
    int at = end;
    Morpheme noun = morphemes.get(at);
    boolean deed = noun.action() || words.nominals.containsKey(noun.base());
    if (deed
        && !words.light.contains(noun.base())
        && found.stream().noneMatch(one -> one.at() >= at)) {
      found.add(new Found(at, words.verb(noun.base()), Polarity.AFFIRM, Weight.POINT));
    }
  }

  /** The index to go on from. */
  private int readAt(List<Morpheme> morphemes, int i, boolean why, List<Found> found) {
    Morpheme here = morphemes.get(i);
    if (here.is("接頭詞")
        && NOT_YET.contains(here.surface())
        && i + 1 < morphemes.size()
        && morphemes.get(i + 1).action()) {
      found.add(
          new Found(
              i + 1, words.verb(morphemes.get(i + 1).base()), Polarity.NOT_DONE, Weight.POINT));
      return i + 2;
    }
    if (i > 0 && Exclusion.without(morphemes, i)) {
      return new Tail(morphemes, i + 1, words).end();
    }
    if (unneeded(morphemes, i)) {
      return refuse(morphemes, i, found);
    }
    if (switchedOff(morphemes, i)) {
      Tail tail = new Tail(morphemes, i + 3, words);
      stop(morphemes, i, polarity(tail, why), found);
      return tail.end();
    }
    if (words.denies(here)) {
      return missing(morphemes, i, why, found);
    }
    if (turns(morphemes, i)) {
      return turn(morphemes, i, why, found);
    }
    Tail tail = new Tail(morphemes, i + 1, words);
    if (here.base().equals("ほしい") && here.is("形容詞-自立") || wishes(here)) {
      int object = objectBefore(morphemes, i);
      if (object >= 0) {
        Polarity polarity = tail.denials == 1 ? Polarity.DOES_NOT_WANT : Polarity.AFFIRM;
        found.add(
            new Found(object, words.verb(morphemes.get(object).base()), polarity, Weight.POINT));
      }
      return tail.end();
    }
    if (!heads(morphemes, i, tail)) {
      return i + 1;
    }
    if (tail.denials == 1 && onlyBefore(morphemes, i)) {
      // 一つしか届かない says that one came.
      tail.denials = 0;
    }
    boolean potential = words.potentials.containsKey(here.base());
    tail.ability |= potential;
    Polarity polarity = polarity(tail, why);
    String head = words.verb(here.base());
    if (!words.light.contains(head)) {
      boolean plain = !tail.wish && !tail.request && !tail.asked && !tail.ability;
      found.add(
          new Found(i, head, polarity, plain ? Weight.TOLD : Weight.POINT, Mood.of(tail), -1));
      if (unwanted(polarity) && words.appear.contains(head)) {
        stop(morphemes, i, Polarity.AFFIRM, found);
      }
    }
    if (words.stop.contains(head) && !tail.passive) {
      stop(morphemes, i, polarity, found);
    }
    return tail.end();
  }

  /** 希望します, 望みません: what stands before it is wished, or not. */
  private static boolean wishes(Morpheme here) {
    return here.is("名詞-サ変接続") && here.base().equals("希望")
        || here.verb() && here.base().equals("望む");
  }

  /** 無料になる, 大きくする: the state is what is done or becomes. */
  private boolean turns(List<Morpheme> morphemes, int i) {
    Morpheme here = morphemes.get(i);
    int verb = here.is("形容詞-自立") && here.surface().endsWith("く") ? i + 1 : i + 2;
    return verb < morphemes.size()
        && (verb == i + 1 || morphemes.get(i + 1).surface().equals("に") && state(here))
        && Set.of("なる", "する", "できる").contains(morphemes.get(verb).base())
        && !words.empty.contains(here.base());
  }

  private static boolean state(Morpheme noun) {
    return noun.noun() && !noun.is("名詞-副詞可能") && !noun.is("名詞-数");
  }

  private int turn(List<Morpheme> morphemes, int i, boolean why, List<Found> found) {
    int verb = morphemes.get(i + 1).surface().equals("に") ? i + 2 : i + 1;
    Tail tail = new Tail(morphemes, verb + 1, words);
    tail.ability |= morphemes.get(verb).base().equals("できる");
    boolean plain = !tail.wish && !tail.request && !tail.asked && !tail.ability;
    found.add(
        new Found(
            i,
            words.verb(morphemes.get(i).base()),
            polarity(tail, why),
            plain ? Weight.TOLD : Weight.POINT,
            Mood.of(tail),
            -1));
    return tail.end();
  }

  private static boolean onlyBefore(List<Morpheme> morphemes, int i) {
    for (int j = i - 1; j >= 0 && !morphemes.get(j).verb(); j--) {
      if (morphemes.get(j).surface().equals("しか")) {
        return true;
      }
    }
    return false;
  }

  private boolean heads(List<Morpheme> morphemes, int i, Tail tail) {
    Morpheme here = morphemes.get(i);
    if (here.verb()) {
      return !Set.of("する", "できる", "いたす").contains(here.base());
    }
    if (here.is("形容詞-自立")) {
      return !Set.of("いい", "よい", "ない").contains(here.base());
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

  private Polarity polarity(Tail tail, boolean why) {
    if (tail.denials == 0 || !why && tail.softened()) {
      return Polarity.AFFIRM;
    }
    if (tail.denials % 2 == 0) {
      return Polarity.DOUBLE_NEGATIVE;
    }
    if (tail.avoids()) {
      return Polarity.STOP_REQUEST;
    }
    if (tail.wish || tail.request) {
      return Polarity.DOES_NOT_WANT;
    }
    return tail.ability ? Polarity.CANNOT : Polarity.NOT_DONE;
  }

  private static boolean unwanted(Polarity polarity) {
    return polarity == Polarity.STOP_REQUEST || polarity == Polarity.DOES_NOT_WANT;
  }

  private boolean unneeded(List<Morpheme> morphemes, int i) {
    Morpheme here = morphemes.get(i);
    boolean deniedNext = i + 1 < morphemes.size() && words.denies(morphemes.get(i + 1));
    return words.refusal.contains(here.base()) && !here.is("副詞")
        || here.surface().startsWith("いら") && here.base().equals("いる") && deniedNext
        || here.base().equals("必要") && new Tail(morphemes, i + 1, words).denials == 1;
  }

  /** オフにする, 無効にする. */
  private boolean switchedOff(List<Morpheme> morphemes, int i) {
    return i + 2 < morphemes.size()
        && words.stop.contains(morphemes.get(i).base())
        && morphemes.get(i + 1).surface().equals("に")
        && morphemes.get(i + 2).base().equals("する");
  }

  private int refuse(List<Morpheme> morphemes, int i, List<Found> found) {
    Tail tail = new Tail(morphemes, i + 1, words);
    int object = objectBefore(morphemes, i);
    if (object >= 0 && !tail.asked) {
      found.add(
          new Found(
              object,
              words.verb(morphemes.get(object).base()),
              Polarity.STOP_REQUEST,
              Weight.POINT,
              Mood.NONE,
              i));
    }
    return tail.end();
  }

  /** ない by itself: what stands before it is not there. */
  private int missing(List<Morpheme> morphemes, int i, boolean why, List<Found> found) {
    Tail tail = new Tail(morphemes, i, words);
    int object = i > 0 && morphemes.get(i - 1).particle() ? objectBefore(morphemes, i) : -1;
    if (object >= 0) {
      tail.ability = true;
      boolean there = tail.denials != 1 || !why && tail.softened();
      found.add(
          new Found(
              object,
              words.verb(morphemes.get(object).base()),
              there ? Polarity.AFFIRM : Polarity.NOT_DONE,
              Weight.POINT));
    }
    return tail.end();
  }

  private void stop(List<Morpheme> morphemes, int i, Polarity stopping, List<Found> found) {
    int object = objectBefore(morphemes, i);
    if (object < 0) {
      return;
    }
    Polarity polarity =
        switch (stopping) {
          case AFFIRM, DOUBLE_NEGATIVE, CANNOT -> Polarity.STOP_REQUEST;
          case DOES_NOT_WANT, NOT_DONE, STOP_REQUEST -> Polarity.DOUBLE_NEGATIVE;
        };
    String head = words.verb(morphemes.get(object).base());
    found.add(new Found(object, head, polarity, Weight.OBJECT, Mood.NONE, i));
  }

  private static int objectBefore(List<Morpheme> morphemes, int i) {
    int object = i - 1;
    if (object >= 0
        && morphemes.get(object).particle()
        && OBJECT_MARKS.contains(morphemes.get(object).surface())) {
      object--;
    }
    return object >= 0 && morphemes.get(object).noun() ? object : -1;
  }
}
