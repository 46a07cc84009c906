package io.madoguchi.matching.model;

import io.madoguchi.matching.features.SparseVector;

/**
 * A linear classifier that scores all classes.
 *
 * @param weights for each place in the rows
 * @param meanings for each dimension of meaning the weights of all classes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SoftmaxModel(int classes, Rows rows, float[] weights, float[] meanings)
    implements LinearModel, Weights {

  @Override
  public Scores scores(SparseVector vector) {
    float[] scores = new float[classes];
    for (int i = 0; i < vector.size(); i++) {
      add(vector.ids()[i], vector.values()[i], scores);
    }
    float[] values = vector.meaning().values();
    for (int d = 0; d < values.length; d++) {
      add(values[d], meanings, d * classes, scores);
    }
    return Scores.ofAll(scores);
  }

  @Override
  public int length(int id) {
    return rows.starts()[id + 1] - rows.starts()[id];
  }

  @Override
  public void add(int id, float value, float[] scores) {
    int[] rowClasses = rows.classes();
    for (int at = rows.starts()[id]; at < rows.starts()[id + 1]; at++) {
      scores[rowClasses[at]] += value * weights[at];
    }
  }

  /** Adds {@code value} times a row to {@code scores}: a loop that the compiler can vectorize. */
  static void add(float value, float[] rows, int from, float[] scores) {
    for (int c = 0; c < scores.length; c++) {
      scores[c] += value * rows[from + c];
    }
  }

  @Override
  public float[] meaning(int category) {
    float[] own = new float[meanings.length / classes];
    for (int d = 0; d < own.length; d++) {
      own[d] = meanings[d * classes + category];
    }
    return own;
  }

  @Override
  public float weight(int id, int category) {
    int at = rows.find(id, category);
    return at < 0 ? 0 : weights[at];
  }
}
