package io.madoguchi.language.japanese;

import io.madoguchi.language.Antonyms;
import io.madoguchi.language.Polarity;
import io.madoguchi.language.Sign;
import io.madoguchi.language.Synonyms;
import io.madoguchi.language.Term;
import io.madoguchi.language.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Finds the side an utterance takes: opposites, roles, voice, and what its smaller readers find.
 */
final class SignReader {

  private static final Set<String> SELF = Set.of("自分", "自力", "自身");

  private final Antonyms antonyms = new Antonyms(WordList.rows(SignReader.class, "antonyms.txt"));
  private final JapaneseWords words;

  SignReader(JapaneseWords words) {
    this.words = words;
  }

  /**
   * @param meanings of the words; one inside a phrase takes no side by itself
   */
  Set<Sign> read(
      List<Morpheme> morphemes,
      Synonyms.Merged merged,
      List<Clause> predicates,
      Concepts.Meanings meanings) {
    Set<Sign> signs = new HashSet<>();
    for (int i = 0; i < morphemes.size(); i++) {
      if (!meanings.inner().get(i)) {
        antonyms.read(List.of(merged.at(i)), signs);
      }
    }
    Directions.read(morphemes, signs);
    for (int i = 1; i < morphemes.size(); i++) {
      int noun = i - 1;
      role(
          morphemes,
          i,
          predicates,
          signs,
          () -> key(Directions.head(morphemes, noun), merged, meanings));
    }
    for (Clause predicate : predicates) {
      String key = key(predicate.at(), merged, meanings);
      boolean object =
          predicate.at() > 0 && morphemes.get(predicate.at() - 1).surface().equals("を");
      moods(predicate, object, closes(predicate, merged), key, signs);
    }
    if (predicates.size() > 1) {
      objects(morphemes, predicates, signs, at -> key(at, merged, meanings));
    }
    Conditions.read(morphemes, signs);
    Bounds.read(morphemes, signs);
    Duties.read(morphemes, signs);
    Measures.read(morphemes, predicates, signs);
    doer(morphemes, predicates, signs);
    return signs;
  }

  /** What is done to each of several things: Aは残してBは取り消す. */
  private static void objects(
      List<Morpheme> morphemes, List<Clause> predicates, Set<Sign> signs, IntFunction<String> key) {
    Set<Sign> done = new HashSet<>();
    for (Clause predicate : predicates) {
      int noun = objectOf(morphemes, predicate.at());
      if (noun >= 0) {
        done.add(
            Sign.shade(
                "done:" + key.apply(Directions.head(morphemes, noun)), key.apply(predicate.at())));
      }
    }
    if (done.stream().map(Sign::axis).distinct().count() > 1
        && done.stream().map(Sign::value).distinct().count() > 1) {
      signs.addAll(done);
    }
  }

  /** The noun that {@code predicate} is said of, when it stands just before it; -1 for none. */
  private static int objectOf(List<Morpheme> morphemes, int predicate) {
    int at = predicate - 1;
    while (at >= 0 && morphemes.get(at).particle()) {
      at--;
    }
    boolean noun = at >= 0 && at < predicate - 1 && morphemes.get(at).noun();
    return noun && !morphemes.get(at).is("名詞-副詞可能") && !morphemes.get(at).is("名詞-数") ? at : -1;
  }

  /** Whether no full word comes after {@code predicate}: then it is what is asked for or told. */
  private static boolean closes(Clause predicate, Synonyms.Merged merged) {
    List<Term> terms = merged.terms();
    int at = merged.place(predicate.at());
    return terms.subList(at + 1, terms.size()).stream()
        .noneMatch(term -> term.kind() == Term.Kind.CONTENT);
  }

  /** What a word is known by: the meaning it has by itself, or its base form. */
  private static String key(int at, Synonyms.Merged merged, Concepts.Meanings meanings) {
    Term term = merged.at(at);
    String own = meanings.own().get(at);
    return term.synonym() || own.isEmpty() ? term.base() : own;
  }

  /** Who is to do it: 自分で修理する or 修理してもらう. */
  private static void doer(List<Morpheme> morphemes, List<Clause> predicates, Set<Sign> signs) {
    for (int i = 1; i < morphemes.size(); i++) {
      if (morphemes.get(i).surface().equals("で") && SELF.contains(morphemes.get(i - 1).base())) {
        signs.add(Sign.shade("doer", "self"));
      }
    }
    for (Clause one : predicates) {
      if (one.mood().wished() && one.mood().received()) {
        signs.add(Sign.shade("doer", "others"));
      }
    }
  }

  /**
   * Voice and state: 送った or 送られてきた, 解約した or 解約したい.
   *
   * @param object whether what it is done to stands before it
   */
  private void moods(Clause predicate, boolean object, boolean last, String key, Set<Sign> signs) {
    if (predicate.mood().equals(Mood.NONE)) {
      return;
    }
    Mood mood = predicate.mood();
    boolean transfer = words.transfer.contains(predicate.head());
    if (mood.passive() || transfer && mood.received()) {
      signs.add(new Sign("voice:" + key, "passive"));
    } else if (mood.wished() && !mood.received() || (transfer || object) && mood.past()) {
      signs.add(new Sign("voice:" + key, "active"));
    }
    if (last && predicate.polarity() == Polarity.AFFIRM) {
      if (mood.wished()) {
        signs.add(new Sign("state:" + key, "ahead"));
      } else if (mood.past()) {
        signs.add(new Sign("state:" + key, "done"));
      }
    }
  }

  /** Who or what is the source and who the goal: 友人に or 友人から, 円をドルに. */
  private void role(
      List<Morpheme> morphemes,
      int i,
      List<Clause> predicates,
      Set<Sign> signs,
      Supplier<String> named) {
    Morpheme particle = morphemes.get(i);
    Morpheme noun = morphemes.get(i - 1);
    if (!particle.is("助詞-格助詞") || !noun.noun() || noun.is("名詞-副詞可能") || noun.is("名詞-数")) {
      return;
    }
    Clause verb = predicates.stream().filter(found -> found.at() > i).findFirst().orElse(null);
    if (verb == null) {
      return;
    }
    String key = named.get();
    boolean undergone = verb.mood().passive() || verb.mood().received();
    if (particle.surface().equals("から")) {
      signs.add(new Sign("role:" + key, "from"));
    } else if (Directions.TOWARDS.contains(particle.surface()) && !undergone) {
      signs.add(new Sign("role:" + key, "to"));
    } else if (particle.surface().equals("を")
        && words.change.contains(verb.head())
        && towards(morphemes, i + 1, verb.at())) {
      signs.add(new Sign("role:" + key, "from"));
    }
  }

  private static boolean towards(List<Morpheme> morphemes, int from, int to) {
    return morphemes.subList(from, to).stream()
        .anyMatch(word -> word.particle() && Directions.TOWARDS.contains(word.surface()));
  }
}
