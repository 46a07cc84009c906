package io.madoguchi.matching.model;

import io.madoguchi.matching.features.SparseVector;
import java.util.Arrays;

/**
 * Scores the most promising of very many classes. The features that fewest classes have come first,
 * since they tell most and cost least; who leads after them is scored with the rest, too. Costs the
 * same however many classes share the words of everybody.
 */
final class Shortlist {

  /** Classes that are scored with all features. */
  private static final int LISTED = 16;

  /** Weights looked at to find them. */
  private static final int LOOKED_AT = 20_000;

  private Shortlist() {}

  static Scores of(Weights weights, SparseVector vector) {
    int[] ids = vector.ids();
    float[] values = vector.values();
    int count = vector.size();
    int[] order = rarestFirst(weights, ids, count);
    float[] scores = new float[weights.classes()];
    int next = 0;
    for (int looked = 0; next < count; next++) {
      looked += weights.length(ids[order[next]]);
      if (next > 0 && looked > LOOKED_AT) {
        break;
      }
      weights.add(ids[order[next]], values[order[next]], scores);
    }
    int[] listed = Scores.greatest(scores, LISTED);
    float[] exact = new float[listed.length];
    for (int i = 0; i < listed.length; i++) {
      exact[i] = scores[listed[i]];
    }
    for (; next < count; next++) {
      int id = ids[order[next]];
      float value = values[order[next]];
      for (int i = 0; i < listed.length; i++) {
        exact[i] += value * weights.weight(id, listed[i]);
      }
    }
    return Scores.ofSome(listed, exact);
  }

  /** The places of the features by the length of their rows, to a power of two. */
  private static int[] rarestFirst(Weights weights, int[] ids, int count) {
    byte[] sizes = new byte[count];
    int[] next = new int[Integer.SIZE + 2];
    for (int i = 0; i < count; i++) {
      sizes[i] = (byte) (Integer.SIZE - Integer.numberOfLeadingZeros(weights.length(ids[i])));
      next[sizes[i] + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[next[sizes[i]]++] = i;
    }
    return order;
  }

  /** {@code listed} and {@code category} as well, if it is not among them. */
  static int[] with(int[] listed, int category) {
    for (int one : listed) {
      if (one == category) {
        return listed;
      }
    }
    int[] more = Arrays.copyOf(listed, listed.length + 1);
    more[listed.length] = category;
    return more;
  }
}
