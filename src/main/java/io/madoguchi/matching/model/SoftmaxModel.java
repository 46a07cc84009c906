package io.madoguchi.matching.model;

/**
 * What learning finds.
 *
 * @param weights for each place in the rows
 * @param meanings for each dimension of meaning the weights of all classes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SoftmaxModel(int classes, Rows rows, float[] weights, float[] meanings)
    implements Weights {

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

  @Override
  public float weight(int id, int category) {
    int at = rows.find(id, category);
    return at < 0 ? 0 : weights[at];
  }
}
