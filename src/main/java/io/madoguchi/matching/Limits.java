package io.madoguchi.matching;

import java.util.OptionalDouble;

/**
 * From which confidence on the bot answers, and from which it asks back.
 *
 * @param answer 0 to 1; at 1 it answers only what a rule or an example says word for word
 * @param clarify 0 to {@code answer}
 */
public record Limits(double answer, double clarify) {

  /** Where there are too few examples to choose by. */
  static final Limits USUAL = new Limits(0.70, 0.25);

  /** Chosen so that as many right intents are offered as by the first three, in fewer offers. */
  private static final double OFFERED = 0.3;

  public Limits {
    clarify = Math.min(answer, clarify);
  }

  /** How likely another intent than the best guess must be to be offered beside it. */
  public double offer() {
    return clarify * OFFERED;
  }

  /** The same, answering from {@code own} on where that is set. */
  Limits from(OptionalDouble own) {
    return own.isPresent() ? new Limits(own.getAsDouble(), clarify) : this;
  }

  Interpretation.Decision decide(double confidence) {
    if (confidence < clarify) {
      return Interpretation.Decision.FALLBACK;
    }
    return confidence >= answer ? Interpretation.Decision.ANSWER : Interpretation.Decision.CLARIFY;
  }
}
