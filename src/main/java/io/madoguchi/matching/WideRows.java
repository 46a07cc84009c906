package io.madoguchi.matching;

/**
 * Some rows of a table with as many columns as there are classes, each with a factor. Rows are
 * added four at a time, in loops that the compiler can vectorize. Not thread-safe.
 */
final class WideRows {

  private final int[] starts;
  private final float[] factors;
  private int size;

  /**
   * @param most rows it can take
   */
  WideRows(int most) {
    starts = new int[most];
    factors = new float[most];
  }

  void clear() {
    size = 0;
  }

  void take(int start, float factor) {
    starts[size] = start;
    factors[size++] = factor;
  }

  /** Adds every row of {@code table}, times its factor, to {@code sums}. */
  void addTo(float[] sums, float[] table) {
    int i = 0;
    for (; i + 3 < size; i += 4) {
      addFour(i, sums, table);
    }
    for (; i < size; i++) {
      add(factors[i], table, starts[i], sums);
    }
  }

  private void addFour(int i, float[] sums, float[] table) {
    int start0 = starts[i];
    int start1 = starts[i + 1];
    int start2 = starts[i + 2];
    int start3 = starts[i + 3];
    float factor0 = factors[i];
    float factor1 = factors[i + 1];
    float factor2 = factors[i + 2];
    float factor3 = factors[i + 3];
    for (int c = 0; c < sums.length; c++) {
      sums[c] +=
          factor0 * table[start0 + c]
              + factor1 * table[start1 + c]
              + factor2 * table[start2 + c]
              + factor3 * table[start3 + c];
    }
  }

  private static void add(float factor, float[] table, int start, float[] sums) {
    for (int c = 0; c < sums.length; c++) {
      sums[c] += factor * table[start + c];
    }
  }

  /** Adds {@code by}, times each row's factor, to the rows of {@code table} where they are open. */
  void move(float[] table, float[] open, float[] by) {
    for (int i = 0; i < size; i++) {
      move(table, open, starts[i], factors[i], by);
    }
  }

  private static void move(float[] table, float[] open, int start, float factor, float[] by) {
    for (int c = 0; c < by.length; c++) {
      table[start + c] += factor * by[c] * open[start + c];
    }
  }
}
