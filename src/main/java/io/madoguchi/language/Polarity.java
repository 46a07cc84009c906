package io.madoguchi.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an utterance says of a predicate: that it is so, cannot be, is not wished, and so on. */
public enum Polarity {
  AFFIRM,
  CANNOT,
  DOES_NOT_WANT,
  NOT_DONE,
  STOP_REQUEST,
  DOUBLE_NEGATIVE;

  private final String tag = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name as designers write it: {@code does-not-want}. */
  public String tag() {
    return tag;
  }

  /** The polarity of that {@link #tag}; empty when there is none. */
  public static Optional<Polarity> of(String tag) {
    return Stream.of(values()).filter(polarity -> polarity.tag().equals(tag)).findFirst();
  }

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
