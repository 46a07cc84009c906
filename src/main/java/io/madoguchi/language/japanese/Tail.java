package io.madoguchi.language.japanese;

import java.util.List;
import java.util.Set;

/**
 * What follows a verb or action noun within its clause: auxiliaries, negations, wishes, requests.
 * Reads on until a word that does not belong to the chain.
 */
final class Tail {

  private static final Set<String> EXPLAINING = Set.of("の", "ん");
  private static final Set<String> AFTER_EXPLAINING = Set.of("です", "だ", "か", "や", "?", "けど");
  private static final Set<String> COPULA = Set.of("で", "だ", "じゃ");

  private static final Set<String> LINKS = Set.of("は", "も", "が", "を", "って", "とか", "すら");
  private static final Set<String> NOMINAL = Set.of("こと", "わけ", "もの", "はず", "の", "ん");
  private static final Set<String> ALLOWED = Set.of("いい", "よい", "よろしい", "大丈夫", "かまう", "構う");
  private static final Set<String> MUST = Set.of("なる", "いける", "だめ", "ダメ", "駄目");
  private static final Set<String> FINAL = Set.of("ね", "よ", "な", "わ", "ぞ");

  private final List<Morpheme> morphemes;
  private final JapaneseWords words;
  private final int start;
  private int at;
  private boolean explained;
  private boolean purpose;
  private boolean became;
  int denials;
  boolean ability;
  boolean wish;
  boolean request;
  boolean asked;
  boolean passive;

  /** られる: can be done, or is undergone. */
  boolean either;

  boolean past;

  /** かもしれない, つもり, 予定: it may or will happen. */
  boolean open;

  boolean received;
  boolean came;

  Tail(List<Morpheme> morphemes, int from, JapaneseWords words) {
    this.morphemes = morphemes;
    this.words = words;
    this.at = from;
    this.start = from;
    while (at < morphemes.size() && step()) {
      // step() moves on
    }
  }

  /** The index of the first morpheme that does not belong to the tail. */
  int end() {
    return at;
  }

  /** Stopping for the sake of something: "so that it does not …". */
  boolean avoids() {
    return purpose && denials == 1 && (wish || request || !became);
  }

  /** A negation that only softens a question: できませんか is "can I?", できないのですか is not. */
  boolean softened() {
    return denials == 1 && asked && !explained && (ability || either || request || became());
  }

  /** 無料になりませんか asks for it. */
  private boolean became() {
    return morphemes.get(Math.max(0, start - 1)).base().equals("なる");
  }

  private String base(int index) {
    return index < morphemes.size() ? morphemes.get(index).base() : "";
  }

  private boolean denies(int index) {
    return index < morphemes.size() && words.denies(morphemes.get(index));
  }

  private boolean step() {
    Morpheme here = morphemes.get(at);
    String base = here.base();
    if (here.mark()) {
      asked |= here.surface().startsWith("?");
      return false;
    }
    if (base.equals("かも")) {
      open = true;
      at += denies(at + 2) ? 3 : 2;
      return at <= morphemes.size();
    }
    if (words.denies(here)) {
      return deny();
    }
    if (words.inability.contains(base)) {
      ability = true;
      return deny();
    }
    if (base.equals("かねる")) {
      ability = true;
      return deny();
    }
    if (LINKS.contains(here.surface()) && here.particle()) {
      return link();
    }
    return mood(here) || chain(here);
  }

  private boolean deny() {
    int after = obligation();
    if (after > 0) {
      at = after;
    } else {
      denials++;
      explained = false;
      at++;
    }
    return true;
  }

  /** The end of なければならない and its like, which deny nothing; 0 where it is not one. */
  private int obligation() {
    int next = at + 1;
    if (!Set.of("ば", "と", "て", "ちゃ", "では").contains(base(next))) {
      return 0;
    }
    next += base(next + 1).equals("は") ? 2 : 1;
    if (!MUST.contains(base(next))) {
      return 0;
    }
    for (int end = next; end < Math.min(next + 4, morphemes.size()); end++) {
      if (denies(end)) {
        return end + 1;
      }
    }
    return next + 1;
  }

  private boolean link() {
    String next = base(at + 1);
    boolean goesOn =
        denies(at + 1)
            || next.equals("ある")
            || next.equals("する")
            || next.equals("いたす")
            || words.ability.contains(next)
            || words.inability.contains(next)
            || words.considering.contains(next)
            || ALLOWED.contains(next);
    if (goesOn) {
      wish |= words.considering.contains(next);
      at++;
      if (words.considering.contains(next)) {
        at++;
      }
    }
    return goesOn;
  }

  private boolean mood(Morpheme here) {
    String base = here.base();
    if (words.wish.contains(base)) {
      wish = true;
      received |= base.equals("ほしい") || base.equals("欲しい");
    } else if (words.request.contains(base)) {
      request = true;
      received = true;
    } else if (words.ability.contains(base)) {
      ability = true;
    } else if (words.questionParticle.contains(base) && here.particle()) {
      asked = true;
    } else if (words.intention.contains(base) && denies(at + 2)) {
      wish = true;
      at++;
    } else if (words.planned.contains(base) && !morphemes.get(at - 1).noun()) {
      open = true;
    } else if (base.equals("よう") && base(at + 1).equals("に")) {
      purpose = true;
      at++;
    } else if (purpose && base.equals("なる")) {
      became = true;
    } else if (NOMINAL.contains(here.surface()) && (here.is("名詞-非自立") || here.is("助詞-終助詞"))) {
      return nominal();
    } else {
      return false;
    }
    at++;
    return true;
  }

  /** こと, わけ, の after a clause: ability, a second denial, or an explanation. */
  private boolean nominal() {
    int next = at + 1;
    boolean explanation = EXPLAINING.contains(morphemes.get(at).surface());
    if (explanation
        && (next >= morphemes.size() || AFTER_EXPLAINING.contains(base(next)) || asks(next))) {
      explained |= denials > 0;
      if (!base(next).equals("だ") || !Set.of("は", "も").contains(base(next + 1))) {
        at++;
        return true;
      }
    }
    if (COPULA.contains(base(next))) {
      next++;
    }
    if (Set.of("は", "が", "も", "を").contains(base(next))) {
      next++;
    }
    if (next > at + 1 && (denies(next) || words.ability.contains(base(next)))) {
      at = next;
      return true;
    }
    if (next > at + 1 && base(next).equals("ある") && denials > 0 && denies(next + 2)) {
      at = next;
      return true;
    }
    return false;
  }

  /** た, or だ behind ん: 読んだ, not 便利だ. */
  private boolean afterVerb() {
    Morpheme before = morphemes.get(at - 1);
    return morphemes.get(at).surface().equals("た")
        || before.is("動詞") && before.surface().endsWith("ん");
  }

  private boolean asks(int index) {
    return index < morphemes.size() && morphemes.get(index).surface().startsWith("?");
  }

  private boolean chain(Morpheme here) {
    String base = here.base();
    boolean linking = here.is("助詞-接続助詞") && Set.of("て", "で", "ちゃ", "ても").contains(base);
    boolean helper =
        here.is("助動詞")
            || here.is("動詞-非自立")
            || here.is("動詞-接尾")
            || words.auxiliary.contains(base) && !here.particle();
    boolean allowing = ALLOWED.contains(base) && at > 0;
    boolean closing = here.is("助詞-終助詞") && FINAL.contains(base);
    passive |= base.equals("れる");
    either |= base.equals("られる");
    came |= base.equals("くる") || base.equals("来る");
    received |= came;
    past |= here.is("助動詞") && Set.of("た", "だ").contains(here.surface()) && afterVerb();
    if (linking || helper || allowing || closing) {
      at++;
      return true;
    }
    // してもいい
    if (base.equals("も") && ALLOWED.contains(base(at + 1))) {
      at += 2;
      return true;
    }
    return false;
  }
}
