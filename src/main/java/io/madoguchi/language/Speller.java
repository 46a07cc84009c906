package io.madoguchi.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts slips of the finger right by the words that a bot was taught: a long word that nobody knows
 * becomes the most frequent known word one letter too many, too few, another, or two swapped away.
 *
 * <p>Symmetric deletes (as in Garbe's SymSpell): both words lose each letter in turn, and meet. So
 * a look-up costs as many hash look-ups as the word has letters. Immutable, thread-safe.
 */
public final class Speller {

  /** Shorter words have too many neighbours. */
  public static final int SHORTEST = 4;

  /** Longer ones are not looked at. */
  private static final int LONGEST = 30;

  /** Knows no word, so that every word stays as it is. */
  public static final Speller NONE = new Speller(Map.of());

  private final Map<String, Integer> counts;
  private final Map<String, List<String>> byDeletion = new HashMap<>();

  /**
   * @param counts how often each word was said in what was taught, in normal form
   */
  public Speller(Map<String, Integer> counts) {
    this.counts = Map.copyOf(counts);
    counts.keySet().stream().sorted().filter(Speller::sizeable).forEach(this::add);
  }

  private static boolean sizeable(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter);
  }

  private void add(String word) {
    put(word, word);
    for (int i = 0; i < word.length(); i++) {
      put(without(word, i), word);
    }
  }

  private void put(String key, String word) {
    byDeletion.merge(key, List.of(word), Speller::joined);
  }

  private static List<String> joined(List<String> one, List<String> other) {
    if (one.containsAll(other)) {
      return one;
    }
    String[] all = new String[one.size() + other.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i < one.size() ? one.get(i) : other.get(i - one.size());
    }
    return List.of(all);
  }

  private static String without(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }

  /** Whether {@code word} was said in what was taught. */
  public boolean knows(String word) {
    return counts.containsKey(word);
  }

  /** The word meant by {@code word}, which no list knows; itself where nothing is near. */
  public String correct(String word) {
    if (counts.isEmpty() || counts.containsKey(word) || !sizeable(word)) {
      return word;
    }
    String best = better(word, word, byDeletion.get(word));
    for (int i = 0; i < word.length(); i++) {
      best = better(word, best, byDeletion.get(without(word, i)));
    }
    return best;
  }

  private String better(String word, String best, @Nullable List<String> candidates) {
    String better = best;
    for (String candidate : candidates == null ? List.<String>of() : candidates) {
      if (count(candidate) > count(better) && near(word, candidate)) {
        better = candidate;
      }
    }
    return better;
  }

  private int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** Whether the restricted Damerau distance of two different words is one. */
  static boolean near(String one, String other) {
    int from = 0;
    int shorter = Math.min(one.length(), other.length());
    while (from < shorter && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    String left = one.substring(from);
    String right = other.substring(from);
    if (left.length() == right.length()) {
      boolean swapped =
          left.length() > 1
              && left.charAt(0) == right.charAt(1)
              && left.charAt(1) == right.charAt(0)
              && left.substring(2).equals(right.substring(2));
      return swapped || left.substring(1).equals(right.substring(1));
    }
    return left.length() > right.length()
        ? left.substring(1).equals(right)
        : right.substring(1).equals(left);
  }
}
