package io.madoguchi.matching;

import java.util.Arrays;

/**
 * The features of one utterance: hash, template weight, how often, and the term they came from. Not
 * thread-safe.
 */
final class FeatureBag {

  /** The owner of a feature of the utterance as a whole. */
  static final int WHOLE = -1;

  private long[] hashes = new long[256];
  private float[] weights = new float[256];
  private int[] counts = new int[256];
  private int[] owners = new int[256];
  private int[] slots = new int[512];
  private int size;

  void add(long hash, float weight, int owner) {
    int mask = slots.length - 1;
    int slot = (int) (hash >>> 40) & mask;
    while (slots[slot] != 0) {
      int at = slots[slot] - 1;
      if (hashes[at] == hash) {
        counts[at]++;
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (size == hashes.length) {
      grow();
      add(hash, weight, owner);
      return;
    }
    hashes[size] = hash;
    weights[size] = weight;
    counts[size] = 1;
    owners[size] = owner;
    slots[slot] = ++size;
  }

  private void grow() {
    int capacity = hashes.length * 2;
    hashes = Arrays.copyOf(hashes, capacity);
    weights = Arrays.copyOf(weights, capacity);
    counts = Arrays.copyOf(counts, capacity);
    owners = Arrays.copyOf(owners, capacity);
    slots = new int[capacity * 2];
    for (int i = 0; i < size; i++) {
      int slot = (int) (hashes[i] >>> 40) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  /** Takes no more features; gives the room it did not need back. */
  FeatureBag trim() {
    hashes = Arrays.copyOf(hashes, size);
    weights = Arrays.copyOf(weights, size);
    counts = Arrays.copyOf(counts, size);
    owners = Arrays.copyOf(owners, size);
    slots = new int[0];
    return this;
  }

  int size() {
    return size;
  }

  long hash(int at) {
    return hashes[at];
  }

  float weight(int at) {
    return weights[at];
  }

  int count(int at) {
    return counts[at];
  }

  int owner(int at) {
    return owners[at];
  }
}
