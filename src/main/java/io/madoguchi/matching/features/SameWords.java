package io.madoguchi.matching.features;

import java.util.Arrays;

/** Finds examples by their very words. Keeps hashes of 64 bits, not the words. Immutable. */
public final class SameWords {

  private static final int KIND = 200;

  private final long[] hashes;
  private final int[] examples;

  /**
   * @param hashes of what is in the examples, by example
   */
  public SameWords(long[][] hashes) {
    int size = 0;
    for (long[] own : hashes) {
      size += own.length;
    }
    long[] sorted = new long[size];
    int next = 0;
    for (long[] own : hashes) {
      for (long hash : own) {
        sorted[next++] = hash;
      }
    }
    Arrays.sort(sorted);
    this.hashes = sorted;
    this.examples = new int[size];
    Arrays.fill(examples, -1);
    for (int example = 0; example < hashes.length; example++) {
      for (long hash : hashes[example]) {
        int at = first(hash);
        while (examples[at] >= 0) {
          at++;
        }
        examples[at] = example;
      }
    }
  }

  /** A hash for each of the texts that are not empty; of equal ones, one. */
  public static long[] hashes(String one, String other) {
    if (one.isEmpty() || one.equals(other)) {
      return other.isEmpty() ? new long[0] : new long[] {hash(other)};
    }
    return other.isEmpty() ? new long[] {hash(one)} : new long[] {hash(one), hash(other)};
  }

  private static long hash(String text) {
    return Hash.of(KIND, text);
  }

  /** The numbers of the examples that have {@code text}, in ascending order. */
  public int[] with(String text) {
    if (text.isEmpty()) {
      return new int[0];
    }
    long hash = hash(text);
    int from = first(hash);
    int to = from;
    while (to < hashes.length && hashes[to] == hash) {
      to++;
    }
    return Arrays.copyOfRange(examples, from, to);
  }

  private int first(long hash) {
    int low = 0;
    int high = hashes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hashes[middle] < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
