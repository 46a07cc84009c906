package io.madoguchi.matching.features;

import java.util.List;

/** The features seen in training, numbered, with how telling each is. Immutable once made. */
public final class FeatureIndex {

  /** Of vast extents, features that more than one example in so many has are left out. */
  private static final int COMMON = 10;

  private static final float LEFT_OUT = 0;

  private final long[] keys;
  private final int[] numbers;
  private final float[] idf;
  private final float unknownIdf;
  private final int size;

  /**
   * @param extent of a vast one features that most or only one of the examples have are left out:
   *     they cost time and memory, and tell little
   */
  public FeatureIndex(List<FeatureBag> bags, double idfPower, Extent extent) {
    FeatureCounts counts = FeatureCounts.of(bags);
    int least = extent == Extent.VAST ? 2 : 1;
    int kept = 0;
    for (int i = 0; i < counts.size(); i++) {
      kept += counts.count(i) >= least ? 1 : 0;
    }
    keys = new long[Integer.highestOneBit(Math.max(8, kept / 3 * 4)) * 2];
    numbers = new int[keys.length];
    idf = new float[kept];
    int next = 0;
    for (int i = 0; i < counts.size(); i++) {
      if (counts.count(i) >= least) {
        int slot = slot(keys, counts.hash(i));
        keys[slot] = counts.hash(i);
        numbers[slot] = next;
        boolean common = extent == Extent.VAST && counts.count(i) > bags.size() / COMMON;
        idf[next++] = common ? LEFT_OUT : idf(bags.size(), counts.count(i), idfPower);
      }
    }
    size = kept;
    unknownIdf = idf(bags.size(), 0, idfPower);
  }

  private static float idf(int examples, int frequency, double power) {
    double plain = StrictMath.log((1.0 + examples) / (1.0 + frequency)) + 1;
    return (float) StrictMath.pow(plain, power);
  }

  /** Where {@code key} stands in a table of 2ⁿ places, or the free place where it belongs. */
  static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 20) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int slot(long key) {
    return slot(keys, key);
  }

  public int size() {
    return size;
  }

  /** How telling a feature is; of one that was not seen in training, the most. */
  float idf(long hash) {
    int slot = slot(hash);
    return keys[slot] == 0 ? unknownIdf : idf[numbers[slot]];
  }

  boolean knows(long hash) {
    return keys[slot(hash)] == hash;
  }

  /**
   * The features of {@code bag} that are known, as a vector of length one or less, and its meaning.
   */
  public SparseVector vector(FeatureBag bag, MeaningSpace space) {
    int[] ids = new int[bag.size()];
    float[] values = new float[bag.size()];
    int[] owners = new int[bag.size()];
    int known = 0;
    double square = 0;
    double unknownSquare = 0;
    for (int i = 0; i < bag.size(); i++) {
      int slot = slot(bag.hash(i));
      boolean found = keys[slot] != 0;
      float scale = found ? idf[numbers[slot]] : unknownIdf;
      if (scale == LEFT_OUT) {
        continue;
      }
      float value = bag.weight(i) * scale;
      if (bag.count(i) > 1) {
        value *= (float) (1 + StrictMath.log(bag.count(i)));
      }
      if (found) {
        ids[known] = numbers[slot];
        values[known] = value;
        owners[known] = bag.owner(i);
        known++;
        square += value * value;
      } else {
        unknownSquare += value * value;
      }
    }
    return SparseVector.of(
        ids, values, owners, known, square, unknownSquare, space.vector(bag, this));
  }
}
