package io.madoguchi.language;

import java.util.List;

/**
 * Words that designers teach the service in one language.
 *
 * @param words kept whole by the tokenizer
 * @param synonyms groups that count as one word; the first is the main form
 */
public record Lexicon(List<Word> words, List<List<String>> synonyms) {

  public static final Lexicon EMPTY = new Lexicon(List.of(), List.of());

  /** A word and its reading in katakana (empty outside Japanese). */
  public record Word(String word, String reading) {}
}
