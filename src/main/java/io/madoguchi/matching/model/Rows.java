package io.madoguchi.matching.model;

import io.madoguchi.matching.features.SparseVector;
import java.util.Arrays;
import java.util.List;

/**
 * Which classes have each feature in one of their examples: for each feature a row of class
 * numbers, in ascending order, the rows one after the other. Immutable.
 *
 * @param starts for each feature the beginning of its row; one more at the end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Rows(int[] starts, int[] classes) {

  static Rows of(List<SparseVector> vectors, int[] labels, int[] byClass, int features) {
    int[] starts = new int[features + 1];
    int[] last = new int[features];
    Arrays.fill(last, -1);
    for (int example : byClass) {
      for (int id : vectors.get(example).ids()) {
        if (last[id] != labels[example]) {
          last[id] = labels[example];
          starts[id + 1]++;
        }
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] classes = new int[starts[features]];
    int[] ends = Arrays.copyOf(starts, features);
    Arrays.fill(last, -1);
    for (int example : byClass) {
      for (int id : vectors.get(example).ids()) {
        if (last[id] != labels[example]) {
          last[id] = labels[example];
          classes[ends[id]++] = labels[example];
        }
      }
    }
    return new Rows(starts, classes);
  }

  /** The numbers of the examples, class by class. */
  static int[] byClass(int[] labels, int classes) {
    int[] order = new int[labels.length];
    int[] next = new int[classes + 1];
    for (int label : labels) {
      next[label + 1]++;
    }
    for (int i = 0; i < classes; i++) {
      next[i + 1] += next[i];
    }
    for (int i = 0; i < labels.length; i++) {
      order[next[labels[i]]++] = i;
    }
    return order;
  }

  /** The sum of each class's examples, as weights. */
  float[] sums(List<SparseVector> vectors, int[] labels, int[] byClass) {
    float[] sums = new float[classes.length];
    int[] at = Arrays.copyOf(starts, starts.length - 1);
    for (int example : byClass) {
      SparseVector vector = vectors.get(example);
      for (int i = 0; i < vector.size(); i++) {
        int id = vector.ids()[i];
        while (classes[at[id]] != labels[example]) {
          at[id]++;
        }
        sums[at[id]] += vector.values()[i];
      }
    }
    return sums;
  }

  /** Where the weight of {@code category} on feature {@code id} stands; -1 where it has none. */
  int find(int id, int category) {
    return find(classes, starts[id], starts[id + 1], category, 0);
  }

  /**
   * Looks for a class in an ascending row, by turns where it would stand if classes were spread
   * evenly, which they mostly are, and in the middle of what is left.
   *
   * @param shift how far the class is shifted to the left in each number
   * @return the place, or -1
   */
  static int find(int[] row, int from, int to, int category, int shift) {
    int low = from;
    int high = to - 1;
    boolean guess = true;
    while (low <= high) {
      int first = row[low] >>> shift;
      int last = row[high] >>> shift;
      if (category < first || category > last) {
        return -1;
      }
      int at =
          guess && last > first
              ? low + (int) ((long) (category - first) * (high - low) / (last - first))
              : (low + high) >>> 1;
      guess = !guess;
      int found = row[at] >>> shift;
      if (found == category) {
        return at;
      }
      if (found < category) {
        low = at + 1;
      } else {
        high = at - 1;
      }
    }
    return -1;
  }
}
