package io.madoguchi.matching.certainty;

/**
 * A class behind the best guess.
 *
 * @param gap by how much its score is less than the best one's
 * @param near cosine with the nearest of its examples
 * @param nearer by how much that is more than the best guess' own; mostly negative
 */
public record Rival(int category, double gap, double near, double nearer) {

  /** What {@link Rivals} weighs. */
  double[] evidence(double confidence, int confused) {
    double sure = Math.clamp(confidence, 1e-4, 1 - 1e-4);
    double odds = StrictMath.log(sure / (1 - sure));
    return new double[] {1, gap, odds, near, nearer, StrictMath.log1p(confused)};
  }
}
