package io.madoguchi.language;

/** What an utterance says of a predicate: that it is so, cannot be, is not wished, and so on. */
public enum Polarity {
  AFFIRM,
  CANNOT,
  DOES_NOT_WANT,
  NOT_DONE,
  STOP_REQUEST,
  DOUBLE_NEGATIVE;

  /**
   * Whether the same predicate with {@code other} asks for the same thing. What cannot be done was
   * not done either; who wants a thing stopped does not want it; two negations make an affirmation.
   */
  public boolean agreesWith(Polarity other) {
    return side() == other.side();
  }

  private int side() {
    return switch (this) {
      case AFFIRM, DOUBLE_NEGATIVE -> 0;
      case CANNOT, NOT_DONE -> 1;
      case DOES_NOT_WANT, STOP_REQUEST -> 2;
    };
  }
}
