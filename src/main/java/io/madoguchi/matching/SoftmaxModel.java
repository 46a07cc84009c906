package io.madoguchi.matching;

/**
 * A linear classifier whose classes have weights only on features of their own examples. Rows of
 * (class, weight) by feature.
 *
 * @param starts for each feature the beginning of its row; one more at the end
 * @param meanings for each dimension of meaning the weights of all classes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SoftmaxModel(
    int classes, int[] starts, int[] rowClasses, float[] rowWeights, float[] meanings) {

  /** The score of each class. */
  float[] scores(SparseVector vector) {
    float[] scores = new float[classes];
    for (int i = 0; i < vector.size(); i++) {
      float value = vector.values()[i];
      int id = vector.ids()[i];
      for (int at = starts[id]; at < starts[id + 1]; at++) {
        scores[rowClasses[at]] += value * rowWeights[at];
      }
    }
    float[] values = vector.meaning().values();
    for (int d = 0; d < values.length; d++) {
      add(values[d], meanings, d * classes, scores);
    }
    return scores;
  }

  /** Adds {@code value} times a row to {@code scores}: a loop that the compiler can vectorize. */
  static void add(float value, float[] rows, int from, float[] scores) {
    for (int c = 0; c < scores.length; c++) {
      scores[c] += value * rows[from + c];
    }
  }

  /** What the dimensions of meaning weigh for {@code category}. */
  float[] meaning(int category) {
    float[] weights = new float[meanings.length / classes];
    for (int d = 0; d < weights.length; d++) {
      weights[d] = meanings[d * classes + category];
    }
    return weights;
  }

  /** What feature {@code id} weighs for {@code category}; 0 where the class does not have it. */
  float weight(int id, int category) {
    int low = starts[id];
    int high = starts[id + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (rowClasses[middle] == category) {
        return rowWeights[middle];
      }
      if (rowClasses[middle] < category) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }
}
