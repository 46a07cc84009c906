package io.madoguchi.matching.model;

import io.madoguchi.matching.features.FeatureReader;
import java.util.SplittableRandom;

/** Chooses features to leave out at random, so that no class leans on one of them. */
final class Dropout {

  private final SplittableRandom random;
  private final int threshold;

  /** What the features that stay are multiplied by, to make up for the others. */
  private final float inflate;

  /** The places of the features that stay, after {@link #keep}. */
  final int[] kept = new int[FeatureReader.MOST];

  /**
   * @param share of the features that is left out: 0 or more, less than 1
   */
  Dropout(float share, SplittableRandom random) {
    this.random = random;
    this.threshold = (int) (share * 65_536);
    this.inflate = 1 / (1 - share);
  }

  float inflate() {
    return inflate;
  }

  /** The number of features that stay, of {@code size}. */
  int keep(int size) {
    int count = 0;
    long bits = 0;
    for (int i = 0; i < size; i++) {
      if ((i & 3) == 0) {
        bits = random.nextLong();
      }
      if ((bits & 0xffff) >= threshold) {
        kept[count++] = i;
      }
      bits >>>= 16;
    }
    return count;
  }
}
