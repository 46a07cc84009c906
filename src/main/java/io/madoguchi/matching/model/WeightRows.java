package io.madoguchi.matching.model;

import java.util.Arrays;

/**
 * The weights of classes on features, as they are reckoned with. Few features make most of the
 * work: those that many classes have. Their rows are laid out for all classes, each an array of its
 * own, as {@link Dense} needs them; the sums are those of the short rows, bit for bit.
 */
final class WeightRows {

  /** A row that at least one class in so many stands in is laid out for all classes. */
  private static final int MANY = 4;

  /** Shorter rows are not worth an array of their own. */
  private static final int LEAST = 16;

  private static final float[] SHORT = {};

  /** The length from which on a row is laid out for all classes. */
  private final int shortest;

  private final int[] starts;
  private final Rows rows;
  private final float[] weights;
  private final float[][] whole;

  /**
   * @param weights for each place in {@code rows}; changed in place when they are learned further
   */
  WeightRows(Rows rows, int classes, float[] weights) {
    this.shortest = Math.max(LEAST, (classes + MANY - 1) / MANY);
    this.starts = rows.starts();
    this.rows = rows;
    this.weights = weights;
    this.whole = new float[starts.length - 1][];
    Arrays.fill(whole, SHORT);
    for (int id = 0; id < whole.length; id++) {
      if (isWhole(id)) {
        whole[id] = new float[classes];
        for (int at = starts[id]; at < starts[id + 1]; at++) {
          whole[id][rows.classes()[at]] = weights[at];
        }
      }
    }
  }

  int features() {
    return whole.length;
  }

  /** Whether the row of feature {@code id} is laid out for all classes. */
  boolean isWhole(int id) {
    return starts[id + 1] - starts[id] >= shortest;
  }

  /** The weights of all classes on feature {@code id}; empty when its row is a short one. */
  float[] whole(int id) {
    return whole[id];
  }

  Rows rows() {
    return rows;
  }

  /** For each place in the rows; those of whole rows are not kept up. */
  float[] weights() {
    return weights;
  }

  /** Adds {@code value} times the weights of feature {@code id} to {@code scores}. */
  void add(int id, float value, float[] scores) {
    if (isWhole(id)) {
      Dense.add(value, whole[id], scores);
      return;
    }
    int[] classes = rows.classes();
    int end = starts[id + 1];
    for (int at = starts[id]; at < end; at++) {
      scores[classes[at]] += value * weights[at];
    }
  }

  /** What feature {@code id} weighs for {@code category}; 0 where the class does not have it. */
  float weight(int id, int category) {
    if (isWhole(id)) {
      return whole[id][category];
    }
    int at = rows.find(id, category);
    return at < 0 ? 0 : weights[at];
  }
}
