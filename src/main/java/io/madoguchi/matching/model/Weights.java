package io.madoguchi.matching.model;

/** The weights of classes on features: for each feature a row of the classes that have it. */
interface Weights {

  int classes();

  /** The number of classes that have feature {@code id}. */
  int length(int id);

  /** Adds {@code value} times the row of feature {@code id} to {@code scores}, by class. */
  void add(int id, float value, float[] scores);

  /** What feature {@code id} weighs for {@code category}; 0 where the class does not have it. */
  float weight(int id, int category);
}
