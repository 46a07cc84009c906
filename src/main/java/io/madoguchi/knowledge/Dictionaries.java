package io.madoguchi.knowledge;

import io.madoguchi.language.Language;
import java.util.List;
import java.util.Map;

/**
 * Words that designers teach the service.
 *
 * @param synonyms groups that count as one word; the first of a group is its main form
 * @param words words that the tokenizer keeps whole
 */
public record Dictionaries(
    Map<Language, List<List<String>>> synonyms, Map<Language, List<Word>> words) {

  public static final Dictionaries EMPTY = new Dictionaries(Map.of(), Map.of());

  /** A word and its reading in katakana (empty outside Japanese). */
  public record Word(String word, String reading) {}
}
