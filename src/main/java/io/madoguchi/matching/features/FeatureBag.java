package io.madoguchi.matching.features;

import java.util.Arrays;

/**
 * The features of one utterance: hash, template weight, how often, and the term they came from. Not
 * thread-safe.
 */
public final class FeatureBag {

  /** The owner of a feature of the utterance as a whole. */
  public static final int WHOLE = -1;

  private long[] hashes = new long[256];
  private float[] weights = new float[256];
  private int[] counts = new int[256];
  private int[] owners = new int[256];
  private int[] slots = new int[512];
  private int size;
  private int[] rows = new int[16];
  private long[] wordHashes = new long[16];
  private int[] wordOwners = new int[16];
  private int words;

  public void add(long hash, float weight, int owner) {
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

  /** Takes a word whose meaning is known; a word counts once. */
  public void addWord(int row, long hash, int owner) {
    for (int i = 0; i < words; i++) {
      if (rows[i] == row) {
        return;
      }
    }
    if (words == rows.length) {
      rows = Arrays.copyOf(rows, words * 2);
      wordHashes = Arrays.copyOf(wordHashes, words * 2);
      wordOwners = Arrays.copyOf(wordOwners, words * 2);
    }
    rows[words] = row;
    wordHashes[words] = hash;
    wordOwners[words++] = owner;
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
  public FeatureBag trim() {
    hashes = Arrays.copyOf(hashes, size);
    weights = Arrays.copyOf(weights, size);
    counts = Arrays.copyOf(counts, size);
    owners = Arrays.copyOf(owners, size);
    slots = new int[0];
    rows = Arrays.copyOf(rows, words);
    wordHashes = Arrays.copyOf(wordHashes, words);
    wordOwners = Arrays.copyOf(wordOwners, words);
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

  /** The number of different words whose meaning is known. */
  int words() {
    return words;
  }

  int row(int word) {
    return rows[word];
  }

  long wordHash(int word) {
    return wordHashes[word];
  }

  int wordOwner(int word) {
    return wordOwners[word];
  }
}
