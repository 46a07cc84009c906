package io.madoguchi.matching;

import java.util.Arrays;
import java.util.List;

/**
 * Where the weights of each feature lie. A class has a weight only on features of its own examples.
 * A feature that many classes have gets a wide row, one place for each class, which a processor
 * goes through eight at a time; any other a narrow row of (class, weight). Immutable.
 */
final class FeatureRows {

  /** A row is wide when at least one class in so many has its feature. */
  private static final int WIDE = 6;

  private final int classes;
  private final int[] starts;
  private final int[] rowClasses;
  private final int[] wide;
  private final int wideRows;

  /**
   * @param order the vectors' numbers, those of one class together, classes rising
   */
  FeatureRows(List<SparseVector> vectors, int[] labels, int[] order, int features, int classes) {
    this.classes = classes;
    this.wide = new int[features];
    this.starts = new int[features + 1];
    int[] last = new int[features];
    Arrays.fill(last, -1);
    for (int example : order) {
      for (int id : vectors.get(example).ids()) {
        if (last[id] != labels[example]) {
          last[id] = labels[example];
          starts[id + 1]++;
        }
      }
    }
    int rows = 0;
    for (int id = 0; id < features; id++) {
      boolean many = (long) starts[id + 1] * WIDE >= classes;
      wide[id] = many ? rows++ * classes : -1;
      starts[id + 1] = starts[id] + (many ? 0 : starts[id + 1]);
    }
    this.wideRows = rows;
    this.rowClasses = new int[starts[features]];
    fill(vectors, labels, order, last);
  }

  private void fill(List<SparseVector> vectors, int[] labels, int[] order, int[] last) {
    int[] ends = Arrays.copyOf(starts, starts.length);
    Arrays.fill(last, -1);
    for (int example : order) {
      for (int id : vectors.get(example).ids()) {
        if (wide[id] < 0 && last[id] != labels[example]) {
          last[id] = labels[example];
          rowClasses[ends[id]++] = labels[example];
        }
      }
    }
  }

  int classes() {
    return classes;
  }

  /** The number of weights in all narrow rows. */
  int narrow() {
    return rowClasses.length;
  }

  /** The number of weights in all wide rows, with as many dimensions of meaning. */
  int wideWith(int dimensions) {
    return (wideRows + dimensions) * classes;
  }

  /** The dimensions of meaning that so many wide weights have. */
  int dimensions(int wideWeights) {
    return wideWeights / classes - wideRows;
  }

  /** Where the row of a dimension of meaning begins: after those of features. */
  int meaning(int dimension) {
    return (wideRows + dimension) * classes;
  }

  /** Where the wide row of {@code feature} begins; negative when its row is narrow. */
  int wide(int feature) {
    return wide[feature];
  }

  int start(int feature) {
    return starts[feature];
  }

  int end(int feature) {
    return starts[feature + 1];
  }

  /** The class of a narrow weight. */
  int category(int at) {
    return rowClasses[at];
  }

  /** Where the narrow weight of a class lies; negative where it has none. */
  int find(int feature, int category) {
    return Arrays.binarySearch(rowClasses, starts[feature], starts[feature + 1], category);
  }
}
