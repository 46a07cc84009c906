package io.madoguchi.matching.features;

import io.madoguchi.language.Meanings;
import io.madoguchi.language.Predicate;
import io.madoguchi.language.Sign;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Turns an utterance into hashed features, by a recipe. */
public final class FeatureReader {

  private static final int WORD = 1;
  private static final int BASE = 2;
  private static final int READING = 3;
  private static final int PAIR = 4;
  private static final int FAR_PAIR = 5;
  private static final int GRAM = 6;
  private static final int READING_GRAM = 7;
  private static final int PREDICATE = 8;
  private static final int SIGN = 9;
  private static final int CONCEPT = 10;
  private static final int EXCLUDED = 100;
  private static final int FARTHEST = 6;

  /** Features taken of one utterance; what a text of the greatest length has beyond is left out. */
  public static final int MOST = 4_000;

  /** Words whose meaning is taken. */
  private static final int MOST_WORDS = 100;

  private final Recipe recipe;

  public FeatureReader(Recipe recipe) {
    this.recipe = recipe;
  }

  public FeatureBag read(Utterance utterance) {
    FeatureBag bag = new FeatureBag();
    List<Integer> words = new ArrayList<>();
    List<Term> terms = utterance.terms();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).kind() != Term.Kind.MARK) {
        words.add(i);
      }
    }
    for (int i : words) {
      term(bag, terms.get(i), i);
    }
    pairs(bag, terms, words);
    if (recipe.acrossWords()) {
      gramsAcross(bag, terms, words, false, recipe.grams());
    }
    if (recipe.readingGrams() > 0) {
      gramsAcross(bag, terms, words, true, recipe.readingGrams());
    }
    sense(bag, utterance);
    return bag;
  }

  private static String written(Term term) {
    return term.synonym() ? term.base() : term.surface();
  }

  private void term(FeatureBag bag, Term term, int owner) {
    int stance = term.excluded() ? EXCLUDED : 0;
    String written = term.kind() == Term.Kind.NUMBER ? "#" : written(term);
    put(bag, Hash.of(WORD + stance, written), recipe.word(), owner);
    long base = Hash.of(BASE + stance, term.base());
    put(bag, base, recipe.base(), owner);
    int row = recipe.meanings().row(term.base());
    if (row != Meanings.UNKNOWN && bag.words() < MOST_WORDS) {
      bag.addWord(row, base, owner);
    }
    if (recipe.reading() > 0 && !term.reading().isEmpty() && !term.synonym()) {
      put(bag, Hash.of(READING + stance, term.reading()), recipe.reading(), owner);
    }
    for (String concept : term.concepts()) {
      // What a word does to others is read from predicates.
      if (concept.charAt(0) != '!') {
        float weight = concept.startsWith(Term.NEAR) ? recipe.near() : recipe.concept();
        if (weight > 0) {
          put(bag, Hash.of(CONCEPT + stance, concept), weight, owner);
        }
      }
    }
    if (!recipe.acrossWords() && !term.excluded() && written.length() > 1) {
      grams(bag, "^" + written + "$", owner);
    }
  }

  private void grams(FeatureBag bag, String word, int owner) {
    for (int from = 0; from < word.length() - 1; from++) {
      long hash = Hash.start(GRAM);
      for (int to = from; to < Math.min(word.length(), from + recipe.longestGram()); to++) {
        hash = Hash.next(hash, word.charAt(to));
        if (to > from) {
          put(bag, Hash.end(hash), recipe.grams(), owner);
        }
      }
    }
  }

  private void gramsAcross(
      FeatureBag bag, List<Term> terms, List<Integer> words, boolean reading, float weight) {
    StringBuilder text = new StringBuilder();
    List<Integer> owners = new ArrayList<>();
    for (int i : words) {
      Term term = terms.get(i);
      String part = reading && !term.synonym() ? term.reading() : written(term);
      if (!term.excluded()) {
        text.append(part);
        for (int j = 0; j < part.length(); j++) {
          owners.add(i);
        }
      }
    }
    int shortest = reading ? 2 : 1;
    int kind = reading ? READING_GRAM : GRAM;
    for (int from = 0; from < text.length(); from++) {
      long hash = Hash.start(kind);
      for (int to = from; to < Math.min(text.length(), from + recipe.longestGram()); to++) {
        hash = Hash.next(hash, text.charAt(to));
        if (to - from + 1 >= shortest) {
          put(bag, Hash.end(hash), weight, owners.get(from));
        }
      }
    }
  }

  private void pairs(FeatureBag bag, List<Term> terms, List<Integer> words) {
    String before = "^";
    int owner = words.isEmpty() ? FeatureBag.WHOLE : words.getFirst();
    for (int i : words) {
      String word = pairForm(terms.get(i));
      put(bag, Hash.of(PAIR, before, word), recipe.pair(), i);
      before = word;
      owner = i;
    }
    put(bag, Hash.of(PAIR, before, "$"), recipe.pair(), owner);
    if (recipe.farPair() > 0) {
      farPairs(bag, terms, words);
    }
  }

  private String pairForm(Term term) {
    return recipe.acrossWords() || term.synonym() ? term.base() : term.surface();
  }

  private void farPairs(FeatureBag bag, List<Term> terms, List<Integer> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 2; j < Math.min(words.size(), i + FARTHEST + 1); j++) {
        String one = terms.get(words.get(i)).base();
        String other = terms.get(words.get(j)).base();
        boolean ordered = one.compareTo(other) <= 0;
        put(
            bag,
            Hash.of(FAR_PAIR, ordered ? one : other, ordered ? other : one),
            recipe.farPair(),
            words.get(i));
      }
    }
  }

  private void sense(FeatureBag bag, Utterance utterance) {
    for (Predicate predicate : utterance.predicates()) {
      if (!predicate.background()) {
        long hash = Hash.of(PREDICATE, predicate.head(), predicate.polarity().name());
        put(bag, hash, recipe.sense(), FeatureBag.WHOLE);
      }
    }
    for (Sign sign : utterance.signs()) {
      if (sign.shade()) {
        continue;
      }
      put(bag, Hash.of(SIGN, sign.axis(), sign.value()), recipe.sense(), FeatureBag.WHOLE);
    }
  }

  private static void put(FeatureBag bag, long hash, float weight, int owner) {
    if (bag.size() < MOST) {
      bag.add(hash, weight, owner);
    }
  }
}
