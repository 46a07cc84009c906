package io.madoguchi.matching.features;

import java.util.Arrays;
import java.util.List;

/** In how many examples each feature is, numbered in the order they come. Grows. */
final class FeatureCounts {

  private long[] keys = new long[1 << 12];
  private int[] numbers = new int[1 << 12];
  private long[] hashes = new long[1 << 11];
  private int[] counts = new int[1 << 11];
  private int size;

  static FeatureCounts of(List<FeatureBag> bags) {
    FeatureCounts counts = new FeatureCounts();
    for (FeatureBag bag : bags) {
      for (int i = 0; i < bag.size(); i++) {
        counts.add(bag.hash(i));
      }
    }
    return counts;
  }

  private void add(long hash) {
    int slot = FeatureIndex.slot(keys, hash);
    if (keys[slot] == 0) {
      if (size == hashes.length) {
        grow();
        slot = FeatureIndex.slot(keys, hash);
      }
      keys[slot] = hash;
      numbers[slot] = size;
      hashes[size++] = hash;
    }
    counts[numbers[slot]]++;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, size * 2);
    counts = Arrays.copyOf(counts, size * 2);
    keys = new long[size * 4];
    numbers = new int[size * 4];
    for (int i = 0; i < size; i++) {
      int slot = FeatureIndex.slot(keys, hashes[i]);
      keys[slot] = hashes[i];
      numbers[slot] = i;
    }
  }

  int size() {
    return size;
  }

  long hash(int number) {
    return hashes[number];
  }

  int count(int number) {
    return counts[number];
  }
}
