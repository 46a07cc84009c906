package io.madoguchi.matching.model;

import io.madoguchi.matching.features.Extent;
import io.madoguchi.matching.features.SparseVector;
import java.util.Arrays;
import java.util.List;

/**
 * The training examples by class, to find those nearest to an utterance. Of a vast extent only the
 * strongest features of each example are kept. Immutable.
 */
public final class Neighbours {

  /** Examples of one class compared; of more, every n-th. */
  private static final int COMPARED = 64;

  /** An example's number among all, and its cosine with the utterance. */
  public record Neighbour(int example, double cosine) {}

  /** Features of an example compared first: its strongest. */
  private static final int STRONGEST = 24;

  /** The same of a vast extent, where nothing else is compared. */
  private static final int STRONGEST_OF_VAST = 16;

  private final List<SparseVector> whole;
  private final int[] starts;
  private final int[] ids;
  private final short[] values;
  private final int[][] byClass;

  Neighbours(List<SparseVector> vectors, int[] labels, int classes, Extent extent) {
    this.whole = extent == Extent.VAST ? List.of() : vectors;
    int strongest = extent == Extent.VAST ? STRONGEST_OF_VAST : STRONGEST;
    this.starts = new int[vectors.size() + 1];
    for (int i = 0; i < vectors.size(); i++) {
      starts[i + 1] = starts[i] + Math.min(strongest, vectors.get(i).size());
    }
    this.ids = new int[starts[vectors.size()]];
    this.values = new short[ids.length];
    for (int i = 0; i < vectors.size(); i++) {
      sketch(vectors.get(i), starts[i], starts[i + 1] - starts[i]);
    }
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

  /** Keeps the {@code size} strongest features of {@code vector}, from place {@code from} on. */
  private void sketch(SparseVector vector, int from, int size) {
    int[] strongest = Scores.greatest(vector.values(), size);
    for (int i = 0; i < size; i++) {
      ids[from + i] = vector.ids()[strongest[i]];
      values[from + i] = Float.floatToFloat16(vector.values()[strongest[i]]);
    }
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
      double sketch = sketched(query, members[i]);
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
    if (first < 0) {
      return List.of();
    }
    Neighbour one = new Neighbour(first, cosine(query, first));
    if (second < 0) {
      return List.of(one);
    }
    Neighbour other = new Neighbour(second, cosine(query, second));
    return one.cosine() < other.cosine() ? List.of(other, one) : List.of(one, other);
  }

  private double cosine(Query query, int example) {
    return whole.isEmpty() ? sketched(query, example) : query.cosine(whole.get(example));
  }

  private double sketched(Query query, int example) {
    float sum = 0;
    for (int at = starts[example]; at < starts[example + 1]; at++) {
      sum += query.value(ids[at]) * Float.float16ToFloat(values[at]);
    }
    return sum;
  }

  /**
   * A query laid out for look-up by feature number: a place for the lowest bits, and there the few
   * features that have them. Whether a feature is there cannot be foreseen, so looking one up does
   * not branch on it.
   */
  static final class Query {

    private static final int LOWEST = (1 << 12) - 1;

    private final char[] places = new char[LOWEST + 1];
    private final int[] ids;
    private final int[] values;

    /** The next one with the same lowest bits; 0 for none, and nearly always. */
    private final char[] next;

    Query(SparseVector query) {
      ids = new int[query.size() + 1];
      values = new int[ids.length];
      next = new char[ids.length];
      ids[0] = -1;
      for (int i = 1; i < ids.length; i++) {
        ids[i] = query.ids()[i - 1];
        values[i] = Float.floatToRawIntBits(query.values()[i - 1]);
        next[i] = places[ids[i] & LOWEST];
        places[ids[i] & LOWEST] = (char) i;
      }
    }

    /** The value of feature {@code id}; 0 where the query does not have it. */
    float value(int id) {
      int at = places[id & LOWEST];
      while (next[at] != 0 && ids[at] != id) {
        at = next[at];
      }
      int other = ids[at] ^ id;
      int same = ~((other | -other) >> 31);
      return Float.intBitsToFloat(values[at] & same);
    }

    double cosine(SparseVector other) {
      float sum = 0;
      for (int i = 0; i < other.size(); i++) {
        sum += value(other.ids()[i]) * other.values()[i];
      }
      return sum;
    }
  }
}
