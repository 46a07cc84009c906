package io.madoguchi.matching.features;

/**
 * How much there is to learn. Few classes are all scored, with all that their examples have; of
 * very many only what tells them apart is kept, and only the most promising are scored.
 */
public enum Extent {
  USUAL,
  VAST;

  /** So many classes at most are all scored. */
  private static final int MOST_CLASSES = 1_000;

  public static Extent of(int classes) {
    return classes > MOST_CLASSES ? VAST : USUAL;
  }
}
