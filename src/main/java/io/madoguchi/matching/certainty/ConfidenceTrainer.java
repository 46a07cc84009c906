package io.madoguchi.matching.certainty;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a {@link Confidence} to predictions on examples that were held out. Starts from what holds
 * for large corpora, so that a handful of examples does not lead it astray: maximum a posteriori
 * with a normal prior, by Newton's method.
 */
public final class ConfidenceTrainer {

  /** How much the prior counts, in units of observations' curvature. */
  private static final double TRUST = 2.0;

  private static final int ROUNDS = 12;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Sample(double[] evidence, boolean right, double weight) {}

  private final double[] prior;
  private final List<Sample> samples = new ArrayList<>();

  public ConfidenceTrainer(Confidence prior) {
    this.prior = prior.weights();
  }

  void add(double[] evidence, boolean right, double weight) {
    samples.add(new Sample(evidence, right, weight));
  }

  public Confidence fit() {
    int n = prior.length;
    double[] weights = prior.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double[][] curvature = new double[n][n + 1];
      for (int i = 0; i < n; i++) {
        curvature[i][i] = TRUST;
        curvature[i][n] = TRUST * (prior[i] - weights[i]);
      }
      Confidence now = new Confidence(weights);
      for (Sample sample : samples) {
        accumulate(sample, now.of(sample.evidence()), curvature);
      }
      double[] step = solve(curvature);
      for (int i = 0; i < n; i++) {
        weights[i] += Math.clamp(step[i], -2, 2);
      }
    }
    return new Confidence(weights);
  }

  private static void accumulate(Sample sample, double guess, double[][] system) {
    int n = system.length;
    double slope = sample.weight() * ((sample.right() ? 1 : 0) - guess);
    double bend = sample.weight() * Math.max(guess * (1 - guess), 1e-6);
    double[] x = sample.evidence();
    for (int i = 0; i < n; i++) {
      system[i][n] += slope * x[i];
      for (int j = 0; j < n; j++) {
        system[i][j] += bend * x[i] * x[j];
      }
    }
  }

  /** Gaussian elimination; the system is positive definite. */
  private static double[] solve(double[][] system) {
    int n = system.length;
    for (int i = 0; i < n; i++) {
      for (int row = i + 1; row < n; row++) {
        double factor = system[row][i] / system[i][i];
        for (int j = i; j <= n; j++) {
          system[row][j] -= factor * system[i][j];
        }
      }
    }
    double[] solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = system[i][n];
      for (int j = i + 1; j < n; j++) {
        sum -= system[i][j] * solution[j];
      }
      solution[i] = sum / system[i][i];
    }
    return solution;
  }
}
