package io.madoguchi.matching.model;

import java.util.Arrays;

/** The weights while they are learned. Not thread-safe. */
final class WorkingWeights {

  private static final float[] NONE = {};

  private final WeightRows rows;

  /** By feature, of whole rows, one where the class has it and zero elsewhere. */
  private final float[][] present;

  /**
   * @param weights to begin with, for each place in {@code rows}; changed in place
   */
  WorkingWeights(Rows rows, int classes, float[] weights) {
    this.rows = new WeightRows(rows, classes, weights);
    this.present = new float[this.rows.features()][];
    Arrays.fill(present, NONE);
    for (int id = 0; id < present.length; id++) {
      if (this.rows.isWhole(id)) {
        present[id] = new float[classes];
        for (int at = rows.starts()[id]; at < rows.starts()[id + 1]; at++) {
          present[id][rows.classes()[at]] = 1;
        }
      }
    }
  }

  /** Adds {@code value} times the weights of feature {@code id} to {@code scores}. */
  void add(int id, float value, float[] scores) {
    rows.add(id, value, scores);
  }

  /**
   * Takes {@code value} times {@code gradient} from the weights of feature {@code id}, but from
   * those of classes that do not have it: they stay zero.
   */
  void take(int id, float value, float[] gradient) {
    if (rows.isWhole(id)) {
      Dense.take(value, gradient, present[id], rows.whole(id));
      return;
    }
    int[] classes = rows.rows().classes();
    float[] weights = rows.weights();
    int end = rows.rows().starts()[id + 1];
    for (int at = rows.rows().starts()[id]; at < end; at++) {
      weights[at] -= value * gradient[classes[at]];
    }
  }

  void scale(float factor) {
    Dense.scale(factor, rows.weights());
    for (int id = 0; id < rows.features(); id++) {
      Dense.scale(factor, rows.whole(id));
    }
  }

  /** The weights for each place in the rows, as learned so far. */
  float[] values() {
    float[] weights = rows.weights();
    int[] starts = rows.rows().starts();
    for (int id = 0; id < rows.features(); id++) {
      for (int at = starts[id]; rows.isWhole(id) && at < starts[id + 1]; at++) {
        weights[at] = rows.whole(id)[rows.rows().classes()[at]];
      }
    }
    return weights;
  }
}
