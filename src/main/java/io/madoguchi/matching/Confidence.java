package io.madoguchi.matching;

/**
 * Turns evidence into the probability that the best guess is right: logistic regression.
 *
 * @param weights one for each number of {@link Evidence}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Confidence(double[] weights) {

  /**
   * What held for four public corpora, with 5 examples an intent to more than 100, and for the
   * sample bot: fitted to all of them together, on utterances held out.
   */
  static final Confidence USUAL =
      new Confidence(new double[] {0.86, 0.63, 1.69, 3.06, -2.01, -0.78, 0.70});

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
