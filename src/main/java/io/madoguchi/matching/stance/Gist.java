package io.madoguchi.matching.stance;

import io.madoguchi.language.Asked;
import io.madoguchi.language.Predicate;
import io.madoguchi.language.Sign;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An utterance laid out to be compared with others: its full words, its deeds, its sides.
 * Immutable.
 */
public final class Gist {

  final List<Word> words;
  final List<Deed> deeds;
  final Set<Sign> signs;

  /** Those of the signs that are no shades. */
  final List<Sign> sides;

  final Set<Asked> asked;
  final boolean question;
  final String text;
  final String reading;

  private Gist(Utterance utterance) {
    words = new ArrayList<>(utterance.terms().size());
    StringBuilder joined = new StringBuilder();
    StringBuilder heard = new StringBuilder();
    List<Term> terms = utterance.terms();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.kind() != Term.Kind.MARK) {
        joined.append(term.surface());
        heard.append(term.reading());
      }
      if (term.kind() == Term.Kind.CONTENT
          || term.kind() == Term.Kind.LIGHT
          || term.kind() == Term.Kind.NUMBER) {
        words.add(Word.of(term, spoken(terms, i)));
      }
    }
    deeds = new ArrayList<>(utterance.predicates().size());
    for (Predicate predicate : utterance.predicates()) {
      deeds.add(Deed.of(predicate, words));
    }
    signs = utterance.signs();
    sides = new ArrayList<>(signs.size());
    for (Sign sign : signs) {
      if (!sign.shade()) {
        sides.add(sign);
      }
    }
    asked = utterance.asked();
    question = utterance.question();
    text = joined.toString();
    reading = heard.toString();
  }

  private static List<String> spoken(List<Term> terms, int i) {
    String own = terms.get(i).reading();
    if (own.isEmpty()) {
      return List.of();
    }
    List<String> spoken = new ArrayList<>(2);
    if (i > 0 && terms.get(i - 1).kind() == Term.Kind.CONTENT) {
      spoken.add(terms.get(i - 1).reading() + own);
    }
    if (i + 1 < terms.size() && terms.get(i + 1).kind() == Term.Kind.CONTENT) {
      spoken.add(own + terms.get(i + 1).reading());
    }
    return spoken;
  }

  public static Gist of(Utterance utterance) {
    return new Gist(utterance);
  }

  /** Whether any word of it means the same as {@code word}. */
  boolean has(Word word) {
    for (Word own : words) {
      if (own.means(word)) {
        return true;
      }
    }
    return word.sizeable() && text.contains(word.surface()) || word.heardIn(reading);
  }
}
