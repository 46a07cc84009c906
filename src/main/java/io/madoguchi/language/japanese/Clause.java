package io.madoguchi.language.japanese;

import io.madoguchi.language.Polarity;

/**
 * A predicate before synonyms: what is done or happens, and what is said of it.
 *
 * @param at its head's place among the morphemes
 * @param weight whether it is merely told, is the point, or is the object of another predicate
 * @param by the place of the word that stops it; -1 for none
 */
record Clause(int at, String head, Polarity polarity, Weight weight, Mood mood, int by) {

  Clause(int at, String head, Polarity polarity, Weight weight) {
    this(at, head, polarity, weight, Mood.NONE, -1);
  }

  enum Weight {
    TOLD,
    POINT,
    OBJECT
  }
}
