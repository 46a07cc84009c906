package io.madoguchi.matching.certainty;

/**
 * Turns evidence into the probability that the best guess is right: logistic regression.
 *
 * @param weights one for each number of {@link Evidence}, whose first is always 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Confidence(double[] weights) {

  /**
   * What held for four public corpora, with 10 examples an intent and with all: fitted to all of
   * them together by {@code UsualPriors} in src/bench, which reads their training parts only.
   */
  static final Confidence USUAL =
      new Confidence(new double[] {-0.07, -0.16, 3.21, 2.01, -2.46, -2.12, 0.86});

  /**
   * Between this and {@code other}.
   *
   * @param share of {@code other}, 0 to 1
   */
  Confidence mixed(Confidence other, double share) {
    double[] between = new double[weights.length];
    for (int i = 0; i < between.length; i++) {
      between[i] = (1 - share) * weights[i] + share * other.weights[i];
    }
    return new Confidence(between);
  }

  /** With {@code slope} times the logit, and {@code shift} added. */
  Confidence shifted(double shift, double slope) {
    double[] other = new double[weights.length];
    for (int i = 0; i < other.length; i++) {
      other[i] = slope * weights[i] + (i == 0 ? shift : 0);
    }
    return new Confidence(other);
  }

  public double of(double[] evidence) {
    return 1 / (1 + StrictMath.exp(-logit(evidence)));
  }

  /** The logarithm of the odds. */
  double logit(double[] evidence) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return sum;
  }
}
