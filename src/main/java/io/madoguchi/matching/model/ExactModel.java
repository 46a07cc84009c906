package io.madoguchi.matching.model;

import io.madoguchi.matching.features.SparseVector;
import java.util.Arrays;

/**
 * A linear classifier that scores all classes, with the weights as they were learned.
 *
 * @param meanings for each dimension of meaning the weights of all classes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ExactModel(int classes, WeightRows rows, float[][] meanings) implements LinearModel {

  static ExactModel of(SoftmaxModel model) {
    int classes = model.classes();
    float[][] meanings = new float[model.meanings().length / Math.max(1, classes)][];
    for (int d = 0; d < meanings.length; d++) {
      meanings[d] = Arrays.copyOfRange(model.meanings(), d * classes, (d + 1) * classes);
    }
    return new ExactModel(
        classes, new WeightRows(model.rows(), classes, model.weights()), meanings);
  }

  @Override
  public Scores scores(SparseVector vector) {
    float[] scores = new float[classes];
    for (int i = 0; i < vector.size(); i++) {
      rows.add(vector.ids()[i], vector.values()[i], scores);
    }
    float[] values = vector.meaning().values();
    for (int d = 0; d < values.length; d++) {
      Dense.add(values[d], meanings[d], scores);
    }
    return Scores.ofAll(scores);
  }

  @Override
  public float weight(int id, int category) {
    return rows.weight(id, category);
  }

  @Override
  public float[] meaning(int category) {
    float[] own = new float[meanings.length];
    for (int d = 0; d < own.length; d++) {
      own[d] = meanings[d][category];
    }
    return own;
  }
}
