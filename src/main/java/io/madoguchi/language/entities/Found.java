package io.madoguchi.language.entities;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a form found in a folded text.
 *
 * @param from where it begins
 * @param to where it ends, exclusive
 * @param rank of two that are equally long, the one with the greater rank stays
 */
record Found(int from, int to, Meaning meaning, int rank) {

  /** Of those that overlap the longest one, in the order of the text. */
  static List<Found> withoutOverlap(List<Found> all, int length) {
    boolean[] taken = new boolean[length];
    return all.stream()
        .sorted(
            Comparator.comparingInt((Found found) -> found.from - found.to)
                .thenComparingInt(found -> -found.rank)
                .thenComparingInt(Found::from))
        .filter(found -> found.take(taken))
        .sorted(Comparator.comparingInt(Found::from))
        .toList();
  }

  private boolean take(boolean[] taken) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return false;
      }
    }
    Arrays.fill(taken, from, to, true);
    return true;
  }

  Found as(Meaning other) {
    return new Found(from, to, other, rank);
  }

  /** This and {@code next} with all between them as one. */
  Found with(Found next, Meaning joint) {
    return new Found(from, next.to, joint, Math.max(rank, next.rank));
  }
}
