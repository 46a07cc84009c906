package io.madoguchi.matching.model;

import io.madoguchi.matching.features.SparseVector;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns the weights of very many classes: stochastic gradient descent, in which each example moves
 * only its own class and the few that come near it. The same input, the same weights.
 */
final class ShortlistTrainer {

  private static final long SEED = 20_260_103;
  private static final int ROUNDS = 4;
  private static final float RATE = 3f;
  private static final float START = 4f;

  /** Classes less likely than this are left as they are. */
  private static final float LEAST = 0.01f;

  private final List<SparseVector> vectors;
  private final int[] labels;
  private final SoftmaxModel model;
  private final SplittableRandom random = new SplittableRandom(SEED);

  ShortlistTrainer(List<SparseVector> vectors, int[] labels, int classes, int features) {
    this.vectors = vectors;
    this.labels = labels;
    int[] byClass = Rows.byClass(labels, classes);
    Rows rows = Rows.of(vectors, labels, byClass, features);
    float[] weights = rows.sums(vectors, labels, byClass);
    this.model = new SoftmaxModel(classes, rows, weights, new float[0]);
    start(weights, rows.classes(), classes);
  }

  /** Begins with the middle of each class's examples, at a fixed length. */
  private static void start(float[] weights, int[] rowClasses, int classes) {
    double[] squares = new double[classes];
    for (int at = 0; at < weights.length; at++) {
      squares[rowClasses[at]] += weights[at] * weights[at];
    }
    for (int at = 0; at < weights.length; at++) {
      weights[at] *= (float) (START / Math.sqrt(squares[rowClasses[at]]));
    }
  }

  SoftmaxModel train(double effort) {
    int epochs = Math.max(2, (int) Math.round(ROUNDS * effort));
    int[] order = new int[labels.length];
    Arrays.setAll(order, i -> i);
    long total = (long) epochs * labels.length;
    long done = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      SoftmaxTrainer.shuffle(order, random);
      for (int example : order) {
        step(vectors.get(example), labels[example], RATE * (1 - (float) done++ / total));
      }
    }
    return model;
  }

  private void step(SparseVector vector, int label, float rate) {
    Scores scores = Shortlist.of(model, vector);
    int[] near = scores.ranked(scores.size());
    int[] moved = Shortlist.with(near, label);
    float[] shares = new float[moved.length];
    for (int i = 0; i < moved.length; i++) {
      shares[i] = i < near.length ? scores.of(moved[i]) : score(vector, label);
    }
    Softmax.inPlace(shares, 1);
    for (int i = 0; i < moved.length; i++) {
      float slope = moved[i] == label ? shares[i] - 1 : shares[i];
      if (Math.abs(slope) > LEAST) {
        move(vector, moved[i], -rate * slope);
      }
    }
  }

  private float score(SparseVector vector, int category) {
    float score = 0;
    for (int i = 0; i < vector.size(); i++) {
      score += vector.values()[i] * model.weight(vector.ids()[i], category);
    }
    return score;
  }

  private void move(SparseVector vector, int category, float by) {
    for (int i = 0; i < vector.size(); i++) {
      int at = model.rows().find(vector.ids()[i], category);
      if (at >= 0) {
        model.weights()[at] += by * vector.values()[i];
      }
    }
  }
}
