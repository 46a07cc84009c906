package io.madoguchi.matching;

import java.util.Arrays;
import java.util.List;

/** The training examples by class, to find those nearest to an utterance. Immutable. */
final class Neighbours {

  /** Examples of one class compared; of more, every n-th. */
  private static final int COMPARED = 64;

  /** An example's number among all, and its cosine with the utterance. */
  record Neighbour(int example, double cosine) {}

  private final List<SparseVector> vectors;
  private final int[][] byClass;

  Neighbours(List<SparseVector> vectors, int[] labels, int classes) {
    this.vectors = vectors;
    int[] counts = new int[classes];
    for (int label : labels) {
      counts[label]++;
    }
    byClass = new int[classes][];
    for (int c = 0; c < classes; c++) {
      byClass[c] = new int[counts[c]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < labels.length; i++) {
      byClass[labels[i]][counts[labels[i]]++] = i;
    }
  }

  /** The nearest two examples of {@code category}, nearest first; fewer where it has fewer. */
  List<Neighbour> nearest(SparseVector query, int category) {
    Dense dense = new Dense(query);
    Neighbour first = new Neighbour(-1, -1);
    Neighbour second = first;
    int[] members = byClass[category];
    int stride = Math.max(1, members.length / COMPARED);
    for (int i = 0; i < members.length; i += stride) {
      double cosine = dense.cosine(vectors.get(members[i]));
      if (cosine > first.cosine()) {
        second = first;
        first = new Neighbour(members[i], cosine);
      } else if (cosine > second.cosine()) {
        second = new Neighbour(members[i], cosine);
      }
    }
    return second.example() >= 0
        ? List.of(first, second)
        : first.example() >= 0 ? List.of(first) : List.of();
  }

  /** A query laid out for look-up: a small open-addressed table by feature number. */
  private static final class Dense {

    private final int[] keys;
    private final float[] values;

    Dense(SparseVector query) {
      int capacity = Integer.highestOneBit(Math.max(8, query.size())) * 4;
      keys = new int[capacity];
      values = new float[capacity];
      for (int i = 0; i < query.size(); i++) {
        int slot = slot(query.ids()[i] + 1);
        keys[slot] = query.ids()[i] + 1;
        values[slot] = query.values()[i];
      }
    }

    private int slot(int key) {
      int slot = ((key * 0x9E3779B9) >>> 8) & (keys.length - 1);
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }

    double cosine(SparseVector other) {
      float sum = 0;
      for (int i = 0; i < other.size(); i++) {
        int slot = slot(other.ids()[i] + 1);
        if (keys[slot] != 0) {
          sum += values[slot] * other.values()[i];
        }
      }
      return sum;
    }
  }
}
