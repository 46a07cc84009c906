package io.madoguchi.matching;

/**
 * A linear classifier whose classes have weights only on features of their own examples. Rows of
 * (class, weight) by feature.
 *
 * @param starts for each feature the beginning of its row; one more at the end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SoftmaxModel(int classes, int[] starts, int[] rowClasses, float[] rowWeights) {

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
    return scores;
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
