package io.madoguchi.matching.features;

/** 64-bit hashes of features: a kind and one or two texts. Equal on every machine. */
public final class Hash {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private Hash() {}

  static long start(int kind) {
    return (kind + 1) * 0xD6E8FEB86659FD93L;
  }

  static long next(long hash, char c) {
    long mixed = (hash ^ c) * PRIME;
    return mixed ^ (mixed >>> 29);
  }

  /** The finaliser of SplittableRandom (Stafford's variant 13). Never 0. */
  static long end(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    z ^= z >>> 31;
    return z == 0 ? 1 : z;
  }

  public static long of(int kind, String text) {
    return end(text(start(kind), text));
  }

  public static long of(int kind, String first, String second) {
    return end(text(next(text(start(kind), first), '\u0001'), second));
  }

  private static long text(long hash, String text) {
    for (int i = 0; i < text.length(); i++) {
      hash = next(hash, text.charAt(i));
    }
    return hash;
  }
}
