package io.madoguchi.knowledge.checking;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of neighbouring characters of a text, as ranks from the rarest to the most frequent.
 * The n-th time a pair occurs counts as a pair of its own.
 */
final class Bigrams {

  /** Dice coefficient from which two texts resemble each other. */
  private static final double ALIKE = 0.9;

  /** Longest text, in characters, in which one character can matter more than {@link #ALIKE}. */
  static final int SHORT = 41;

  private static final double ROUNDING = 1e-9;

  private final int[] ranks;

  private Bigrams(int[] ranks) {
    this.ranks = ranks;
  }

  int size() {
    return ranks.length;
  }

  /**
   * Two texts that resemble each other have one of these in common: the prefix filter of Chaudhuri,
   * Ganti and Kaushik (2006), for the overlap that {@link #ALIKE} needs at least.
   */
  int[] rarest() {
    int needed = (int) Math.ceil(ranks.length * ALIKE / (2 - ALIKE));
    return Arrays.copyOf(ranks, ranks.length - needed + 1);
  }

  /** False when {@code shorter} is too short to resemble this text, whatever it says. */
  boolean mayResemble(Bigrams shorter) {
    return shorter.ranks.length * (2 - ALIKE) >= ranks.length * ALIKE;
  }

  /** Gives up as soon as too much is unshared, which is early: the rarest come first. */
  boolean resembles(Bigrams other) {
    int unshared = (int) ((1 - ALIKE) * (ranks.length + other.ranks.length) + ROUNDING);
    int i = 0;
    int j = 0;
    while (i < ranks.length && j < other.ranks.length && unshared >= 0) {
      if (ranks[i] == other.ranks[j]) {
        i++;
        j++;
      } else {
        unshared--;
        if (ranks[i] < other.ranks[j]) {
          i++;
        } else {
          j++;
        }
      }
    }
    return unshared >= ranks.length - i + other.ranks.length - j;
  }

  /** The pairs of a set of texts, ranked. */
  static final class Vocabulary {

    private final Map<String, Integer> ranks = new HashMap<>();

    Vocabulary(Collection<String> texts) {
      Map<String, Integer> frequencies = new HashMap<>();
      for (String text : texts) {
        for (String pair : pairs(text)) {
          frequencies.merge(pair, 1, Integer::sum);
        }
      }
      List<String> byRarity =
          frequencies.keySet().stream()
              .sorted(
                  Comparator.comparing((String pair) -> frequencies.getOrDefault(pair, 0))
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      for (String pair : byRarity) {
        ranks.put(pair, ranks.size());
      }
    }

    /** {@code text} must be one of those the vocabulary was made of. */
    Bigrams of(String text) {
      return new Bigrams(
          Arrays.stream(pairs(text))
              .mapToInt(pair -> ranks.getOrDefault(pair, -1))
              .sorted()
              .toArray());
    }

    private static String[] pairs(String text) {
      Map<String, Integer> seen = new HashMap<>();
      String[] pairs = new String[Math.max(0, text.length() - 1)];
      for (int i = 0; i < pairs.length; i++) {
        String pair = text.substring(i, i + 2);
        int times = seen.merge(pair, 1, Integer::sum);
        pairs[i] = times == 1 ? pair : pair + times;
      }
      return pairs;
    }
  }
}
