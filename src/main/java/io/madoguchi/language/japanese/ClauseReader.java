package io.madoguchi.language.japanese;

import io.madoguchi.language.Polarity;
import io.madoguchi.language.japanese.Clause.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds what is done or happens in one utterance, and what is said of it. */
final class ClauseReader {

  private final JapaneseWords words;
  private final List<Morpheme> morphemes;
  private final boolean why;
  private final Heads heads;
  private final List<Clause> found = new ArrayList<>();

  /**
   * @param why whether the utterance asks why: then a denial is meant as it is said
   */
  ClauseReader(JapaneseWords words, List<Morpheme> morphemes, boolean why) {
    this.words = words;
    this.morphemes = morphemes;
    this.why = why;
    this.heads = new Heads(morphemes, words);
  }

  /**
   * In the order of the words, but what is stopped behind what stops it. Once only.
   *
   * @param howTo tells nouns such as 方法, which only ask how
   */
  List<Clause> read(Predicate<Morpheme> howTo) {
    for (int i = 0; i < morphemes.size(); ) {
      i = Math.max(i + 1, readAt(i));
    }
    close(howTo);
    return found;
  }

  /** クレカ番号の登録, 設定方法: the action noun at the end is what it is about. */
  private void close(Predicate<Morpheme> howTo) {
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
      add(at, Polarity.AFFIRM, Weight.POINT);
    }
  }

  /** The index to go on from. */
  private int readAt(int i) {
    if (heads.undone(i)) {
      add(i + 1, Polarity.NOT_DONE, Weight.POINT);
      return i + 2;
    }
    if (i > 0 && Exclusion.without(morphemes, i)) {
      return tail(i + 1).end();
    }
    if (heads.refusal(i)) {
      return refuse(i);
    }
    if (heads.switchOff(i)) {
      Tail tail = tail(i + 3);
      stop(i, polarity(tail));
      return tail.end();
    }
    if (words.denies(morphemes.get(i))) {
      return missing(i);
    }
    if (heads.turn(i)) {
      return turn(i);
    }
    return heads.wish(i) ? wish(i) : deed(i);
  }

  private int wish(int i) {
    Tail tail = tail(i + 1);
    int object = heads.objectBefore(i);
    if (object >= 0) {
      Polarity polarity = tail.denials == 1 ? Polarity.DOES_NOT_WANT : Polarity.AFFIRM;
      add(object, polarity, Weight.POINT);
    }
    return tail.end();
  }

  private int deed(int i) {
    Tail tail = tail(i + 1);
    if (!heads.deed(i, tail)) {
      return i + 1;
    }
    if (tail.denials == 1 && heads.onlyBefore(i)) {
      tail.denials = 0;
    }
    tail.ability |= words.potentials.containsKey(morphemes.get(i).base());
    Polarity polarity = polarity(tail);
    String head = words.verb(morphemes.get(i).base());
    if (!words.light.contains(head)) {
      add(i, tail, polarity);
      if (unwanted(polarity) && words.appear.contains(head)) {
        stop(i, Polarity.AFFIRM);
      }
    }
    if (words.stop.contains(head) && !tail.passive) {
      stop(i, polarity);
    }
    return tail.end();
  }

  private int turn(int i) {
    int verb = morphemes.get(i + 1).surface().equals("に") ? i + 2 : i + 1;
    Tail tail = tail(verb + 1);
    tail.ability |= morphemes.get(verb).base().equals("できる");
    add(i, tail, polarity(tail));
    return tail.end();
  }

  private int refuse(int i) {
    Tail tail = tail(i + 1);
    int object = heads.objectBefore(i);
    if (object >= 0 && !tail.asked) {
      addStopped(object, Polarity.STOP_REQUEST, Weight.POINT, i);
    }
    return tail.end();
  }

  /** ない by itself: what stands before it is not there. */
  private int missing(int i) {
    Tail tail = tail(i);
    int object = i > 0 && morphemes.get(i - 1).particle() ? heads.objectBefore(i) : -1;
    if (object >= 0) {
      tail.ability = true;
      boolean there = tail.denials != 1 || !why && tail.softened();
      add(object, there ? Polarity.AFFIRM : Polarity.NOT_DONE, Weight.POINT);
    }
    return tail.end();
  }

  private void stop(int i, Polarity stopping) {
    int object = heads.objectBefore(i);
    if (object < 0) {
      return;
    }
    Polarity polarity =
        switch (stopping) {
          case AFFIRM, DOUBLE_NEGATIVE, CANNOT -> Polarity.STOP_REQUEST;
          case DOES_NOT_WANT, NOT_DONE, STOP_REQUEST -> Polarity.DOUBLE_NEGATIVE;
        };
    addStopped(object, polarity, Weight.OBJECT, i);
  }

  private Tail tail(int from) {
    return new Tail(morphemes, from, words);
  }

  private void add(int at, Polarity polarity, Weight weight) {
    found.add(new Clause(at, words.verb(morphemes.get(at).base()), polarity, weight));
  }

  private void add(int at, Tail tail, Polarity polarity) {
    boolean plain = !tail.wish && !tail.request && !tail.asked && !tail.ability;
    Weight weight = plain ? Weight.TOLD : Weight.POINT;
    String head = words.verb(morphemes.get(at).base());
    found.add(new Clause(at, head, polarity, weight, Mood.of(tail), -1));
  }

  private void addStopped(int at, Polarity polarity, Weight weight, int by) {
    String head = words.verb(morphemes.get(at).base());
    found.add(new Clause(at, head, polarity, weight, Mood.NONE, by));
  }

  private Polarity polarity(Tail tail) {
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
}
