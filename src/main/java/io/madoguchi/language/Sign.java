package io.madoguchi.language;

/**
 * A stand on one of two or more opposite sides. Two utterances with the same axis and different
 * values ask different things: increase or decrease, from A to B or from B to A.
 *
 * @param axis what is opposed, such as {@code more-less} or {@code direction:a|b}
 * @param value the side taken
 */
public record Sign(String axis, String value) {

  private static final String FINE = "~";

  /**
   * A side that tells one utterance from another, but not from many: who did it, how many, whether
   * it is done. Examples that nobody meant to differ in it do.
   */
  public static Sign fine(String axis, String value) {
    return new Sign(FINE + axis, value);
  }

  /** Whether it is of a {@link #fine} axis. */
  public boolean fine() {
    return axis.startsWith(FINE);
  }

  /** From {@code source} to {@code target}; the opposite of the way back. */
  public static Sign direction(String source, String target) {
    boolean ordered = source.compareTo(target) < 0;
    String axis = "direction:" + (ordered ? source + "|" + target : target + "|" + source);
    return new Sign(axis, source + " → " + target);
  }
}
