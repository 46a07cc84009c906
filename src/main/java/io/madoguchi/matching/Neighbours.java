package io.madoguchi.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The training examples by class, to find those nearest to an utterance. Immutable. */
final class Neighbours {

  /** Examples of one class compared; of more, every n-th. */
  private static final int COMPARED = 64;

  /** An example's number among all, and its cosine with the utterance. */
  record Neighbour(int example, double cosine) {}

  /** Features of an example compared first: its strongest. */
  private static final int STRONGEST = 24;

  private final List<SparseVector> vectors;
  private final SparseVector[] sketches;
  private final int[][] byClass;

  Neighbours(List<SparseVector> vectors, int[] labels, int classes) {
    this.vectors = vectors;
    this.sketches = vectors.stream().map(Neighbours::sketch).toArray(SparseVector[]::new);
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

  private static SparseVector sketch(SparseVector vector) {
    int size = Math.min(STRONGEST, vector.size());
    int[] strongest =
        IntStream.range(0, vector.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -vector.values()[i]))
            .limit(size)
            .mapToInt(i -> i)
            .toArray();
    int[] ids = new int[size];
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      ids[i] = vector.ids()[strongest[i]];
      values[i] = vector.values()[strongest[i]];
    }
    return new SparseVector(ids, values, new int[0], MeaningVector.NONE, vector.unknown());
  }

  /**
   * The two examples of {@code category} that share most of their strongest features with {@code
   * query}, nearest first; fewer where it has fewer.
   */
  List<Neighbour> nearest(Query query, int category) {
    int first = -1;
    int second = -1;
    double firstSketch = -1;
    double secondSketch = -1;
    int[] members = byClass[category];
    int stride = Math.max(1, members.length / COMPARED);
    for (int i = 0; i < members.length; i += stride) {
      double sketch = query.cosine(sketches[members[i]]);
      if (sketch > firstSketch) {
        second = first;
        secondSketch = firstSketch;
        first = members[i];
        firstSketch = sketch;
      } else if (sketch > secondSketch) {
        second = members[i];
        secondSketch = sketch;
      }
    }
    List<Neighbour> found = new ArrayList<>(2);
    for (int example : new int[] {first, second}) {
      if (example >= 0) {
        found.add(new Neighbour(example, query.cosine(vectors.get(example))));
      }
    }
    found.sort(Comparator.comparingDouble(neighbour -> -neighbour.cosine()));
    return found;
  }

  /** A query laid out for look-up: a small open-addressed table by feature number. */
  static final class Query {

    private final int[] keys;
    private final float[] values;

    Query(SparseVector query) {
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
