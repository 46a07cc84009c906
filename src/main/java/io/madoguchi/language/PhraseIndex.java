package io.madoguchi.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many phrases, looked for in an utterance in one pass over its words. Immutable.
 *
 * <p>A phrase stands in an utterance when its words follow one another there, in whatever form. In
 * Japanese its text suffices, from two characters on: words are not parted by spaces, and the
 * tokenizer may part them otherwise.
 */
public final class PhraseIndex {

  private static final int SHORTEST_TEXT = 2;

  private final List<Phrase> phrases;
  private final Map<String, List<Integer>> byFirstWord = new HashMap<>();
  private final Map<Integer, List<Integer>> byFirstCharacters = new HashMap<>();

  /**
   * @param phrases each known by its place in this list from now on
   */
  public PhraseIndex(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    for (int number = 0; number < phrases.size(); number++) {
      Phrase phrase = phrases.get(number);
      if (!phrase.bases().isEmpty()) {
        add(byFirstWord, phrase.bases().getFirst(), number);
      }
      if (phrase.language() == Language.JA && phrase.text().length() >= SHORTEST_TEXT) {
        add(byFirstCharacters, characters(phrase.text(), 0), number);
      }
    }
  }

  private static <K> void add(Map<K, List<Integer>> map, K key, int number) {
    map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(number);
  }

  private static int characters(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }

  /** The numbers of the phrases that stand in {@code whole}. */
  public BitSet in(Phrase whole) {
    BitSet found = new BitSet(phrases.size());
    List<String> bases = whole.bases();
    for (int at = 0; at < bases.size(); at++) {
      for (int number : byFirstWord.getOrDefault(bases.get(at), List.of())) {
        if (stands(phrases.get(number).bases(), bases, at)) {
          found.set(number);
        }
      }
    }
    if (!byFirstCharacters.isEmpty()) {
      findTexts(whole.text(), found);
    }
    return found;
  }

  private void findTexts(String text, BitSet found) {
    for (int at = 0; at + SHORTEST_TEXT <= text.length(); at++) {
      for (int number : byFirstCharacters.getOrDefault(characters(text, at), List.of())) {
        if (text.startsWith(phrases.get(number).text(), at)) {
          found.set(number);
        }
      }
    }
  }

  private static boolean stands(List<String> words, List<String> whole, int at) {
    if (at + words.size() > whole.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals(whole.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
