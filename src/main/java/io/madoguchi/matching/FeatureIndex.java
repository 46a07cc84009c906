package io.madoguchi.matching;

import java.util.List;

/** The features seen in training, numbered, with how telling each is. Immutable once made. */
final class FeatureIndex {

  private static final int COMMON = 10;
  private static final float LEFT_OUT = 0;

  private final long[] keys;
  private final int[] numbers;
  private final float[] idf;
  private final float unknownIdf;
  private final int size;

  /**
   * @param rareOnly whether features that more than one example in {@value #COMMON} has are left
   *     out
   */
  FeatureIndex(List<FeatureBag> bags, double idfPower, boolean rareOnly) {
    int features = 0;
    for (FeatureBag bag : bags) {
      features += bag.size();
    }
    int capacity = Integer.highestOneBit(Math.max(16, features)) * 4;
    keys = new long[capacity];
    numbers = new int[capacity];
    int[] frequency = new int[features];
    int count = 0;
    for (FeatureBag bag : bags) {
      for (int i = 0; i < bag.size(); i++) {
        int slot = slot(bag.hash(i));
        if (keys[slot] == 0) {
          keys[slot] = bag.hash(i);
          numbers[slot] = count++;
        }
        frequency[numbers[slot]]++;
      }
    }
    size = count;
    idf = new float[count];
    for (int i = 0; i < count; i++) {
      boolean common = rareOnly && frequency[i] > bags.size() / COMMON;
      idf[i] = common ? LEFT_OUT : idf(bags.size(), frequency[i], idfPower);
    }
    unknownIdf = idf(bags.size(), 0, idfPower);
  }

  private static float idf(int examples, int frequency, double power) {
    double plain = StrictMath.log((1.0 + examples) / (1.0 + frequency)) + 1;
    return (float) StrictMath.pow(plain, power);
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 20) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  int size() {
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
  SparseVector vector(FeatureBag bag, MeaningSpace space) {
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
