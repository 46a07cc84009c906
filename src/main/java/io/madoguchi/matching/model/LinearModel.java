package io.madoguchi.matching.model;

import io.madoguchi.matching.features.SparseVector;

/**
 * A linear classifier whose classes have weights only on features of their own examples. Immutable.
 */
public interface LinearModel {

  /** The score of each class, or of the most promising where there are very many. */
  Scores scores(SparseVector vector);

  /** What feature {@code id} weighs for {@code category}; 0 where the class does not have it. */
  float weight(int id, int category);

  /** What the dimensions of meaning weigh for {@code category}; empty where none are used. */
  float[] meaning(int category);
}
