package io.madoguchi.matching;

/**
 * Turns evidence into the probability that the best guess is right: logistic regression.
 *
 * @param weights one for each number of {@link Evidence}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Confidence(double[] weights) {

  /**
   * What held for four public corpora, with 10 examples an intent and with all: fitted to all of
   * them together by {@code UsualPriors} in src/bench, which reads their training parts only.
   */
  static final Confidence USUAL =
      new Confidence(new double[] {0.51, 0.11, 2.59, 3.19, -2.85, -1.03, 1.21});

  /** The middle between this and {@code other}. */
  Confidence mixed(Confidence other) {
    double[] middle = new double[weights.length];
    for (int i = 0; i < middle.length; i++) {
      middle[i] = (weights[i] + other.weights[i]) / 2;
    }
    return new Confidence(middle);
  }

  double of(double[] evidence) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
