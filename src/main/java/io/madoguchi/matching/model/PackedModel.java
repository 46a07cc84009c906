package io.madoguchi.matching.model;

import io.madoguchi.matching.features.SparseVector;
import java.util.Arrays;

/**
 * A linear classifier of very many classes in little memory: class and weight in one number, the
 * weight in steps of one in {@value #STEPS} of the greatest. Scores the most promising classes
 * only.
 *
 * @param starts for each feature the beginning of its row; one more at the end
 * @param packed class times {@value #SPAN} plus the weight in steps plus {@value #STEPS}
 * @param step the weight of one step
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PackedModel(int classes, int[] starts, int[] packed, float step)
    implements LinearModel, Weights {

  private static final int BITS = 12;
  private static final int SPAN = 1 << BITS;
  private static final int STEPS = SPAN / 2 - 1;

  /** Weights of less than a hundredth of the greatest are left out: a tenth of all. */
  private static final int LEAST = STEPS / 100;

  private static final float[] NO_MEANING = {};

  static PackedModel of(SoftmaxModel model) {
    float greatest = 0;
    for (float weight : model.weights()) {
      greatest = Math.max(greatest, Math.abs(weight));
    }
    float step = Math.max(greatest, Float.MIN_NORMAL) / STEPS;
    Rows rows = model.rows();
    int[] starts = new int[rows.starts().length];
    int[] packed = new int[rows.classes().length];
    int kept = 0;
    for (int id = 0; id + 1 < starts.length; id++) {
      for (int at = rows.starts()[id]; at < rows.starts()[id + 1]; at++) {
        int steps = Math.round(model.weights()[at] / step);
        if (Math.abs(steps) >= LEAST) {
          packed[kept++] = rows.classes()[at] * SPAN + steps + STEPS;
        }
      }
      starts[id + 1] = kept;
    }
    return new PackedModel(model.classes(), starts, Arrays.copyOf(packed, kept), step);
  }

  @Override
  public Scores scores(SparseVector vector) {
    return Shortlist.of(this, vector);
  }

  @Override
  public int length(int id) {
    return starts[id + 1] - starts[id];
  }

  @Override
  public void add(int id, float value, float[] scores) {
    float scaled = value * step;
    for (int at = starts[id]; at < starts[id + 1]; at++) {
      scores[packed[at] >>> BITS] += scaled * ((packed[at] & (SPAN - 1)) - STEPS);
    }
  }

  @Override
  public float weight(int id, int category) {
    int at = Rows.find(packed, starts[id], starts[id + 1], category, BITS);
    return at < 0 ? 0 : ((packed[at] & (SPAN - 1)) - STEPS) * step;
  }

  @Override
  public float[] meaning(int category) {
    return NO_MEANING;
  }
}
