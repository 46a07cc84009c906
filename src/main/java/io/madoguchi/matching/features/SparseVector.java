package io.madoguchi.matching.features;

import java.util.Arrays;

/**
 * A few numbered features with their values.
 *
 * @param ids numbers in the index
 * @param values of the same length as {@code ids}; the square sum is at most one
 * @param owners for each feature the term it came from, or {@link FeatureBag#WHOLE}
 * @param meaning what it means as a whole
 * @param unknown share of the utterance, 0 to 1, that the index does not know
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SparseVector(
    int[] ids, float[] values, int[] owners, MeaningVector meaning, double unknown) {

  private static final int[] NONE = {};

  static SparseVector of(
      int[] ids,
      float[] values,
      int[] owners,
      int known,
      double square,
      double unknownSquare,
      MeaningVector meaning) {
    double all = square + unknownSquare;
    float scale = square > 0 ? (float) (1 / Math.sqrt(square)) : 0;
    float[] scaled = Arrays.copyOf(values, known);
    for (int i = 0; i < known; i++) {
      scaled[i] *= scale;
    }
    return new SparseVector(
        Arrays.copyOf(ids, known),
        scaled,
        Arrays.copyOf(owners, known),
        meaning,
        all > 0 ? unknownSquare / all : 1);
  }

  /** The same without the owners, which only explaining asks for. */
  public SparseVector ownerless() {
    return new SparseVector(ids, values, NONE, meaning, unknown);
  }

  public int size() {
    return ids.length;
  }
}
