package io.madoguchi.language;

/**
 * A stand on one of two or more opposite sides. Two utterances with the same axis and different
 * values ask different things: increase or decrease, from A to B or from B to A.
 *
 * @param axis what is opposed, such as {@code more-less} or {@code direction:a|b}
 * @param value the side taken
 */
public record Sign(String axis, String value) {

  private static final String SHADE = "~";

  /**
   * A side that tells one utterance from another, but not from many: who did it, how many, whether
   * it is done.
   */
  public static Sign shade(String axis, String value) {
    return new Sign(SHADE + axis, value);
  }

  /**
   * Whether it is a shade that tells two single sentences apart, such as who is the source; in many
   * examples of one question both sides may well be left to chance.
   */
  public boolean shade() {
    return axis.startsWith(SHADE) || axis.startsWith("role:") || axis.startsWith("state:");
  }

  /** From {@code source} to {@code target}; the opposite of the way back. */
  public static Sign direction(String source, String target) {
    boolean ordered = source.compareTo(target) < 0;
    String axis = "direction:" + (ordered ? source + "|" + target : target + "|" + source);
    return new Sign(axis, source + " → " + target);
  }
}
