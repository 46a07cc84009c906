package io.madoguchi.matching;

/**
 * Turns evidence into the probability that the best guess is right: logistic regression.
 *
 * @param weights one for each number of {@link Evidence}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Confidence(double[] weights) {

  double of(double[] evidence) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
