package io.madoguchi.matching.model;

import io.madoguchi.matching.features.Recipe;
import io.madoguchi.matching.features.SparseVector;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Learns a {@link SoftmaxModel} by stochastic gradient descent; the same input, the same model. */
final class SoftmaxTrainer {

  private static final long SEED = 20_260_101;
  private static final float RATE = 3f;
  private static final float START = 4f;

  /** Rows up to so many examples of one class count as few. */
  private static final int FEW = 30;

  /** So many examples in all are gone through in a moment. */
  private static final int SMALL = 1_500;

  private final Recipe recipe;
  private final List<SparseVector> vectors;
  private final int[] labels;
  private final int classes;
  private final Rows rows;
  private final WorkingWeights weights;

  /** For each dimension of meaning the weights of all classes. */
  private final float[][] meanings;

  SoftmaxTrainer(
      Recipe recipe,
      List<SparseVector> vectors,
      int[] labels,
      int classes,
      int features,
      int dimensions) {
    this.recipe = recipe;
    this.vectors = vectors;
    this.labels = labels;
    this.classes = classes;
    int[] byClass = Rows.byClass(labels, classes);
    this.rows = Rows.of(vectors, labels, byClass, features);
    this.meanings = new float[dimensions][classes];
    this.weights = new WorkingWeights(rows, classes, start(byClass));
  }

  /** Begins with the middle of each class's examples, at a fixed length. */
  private float[] start(int[] byClass) {
    float[] begun = rows.sums(vectors, labels, byClass);
    int[] rowClasses = rows.classes();
    for (int example : byClass) {
      float[] values = vectors.get(example).meaning().values();
      for (int d = 0; d < values.length; d++) {
        meanings[d][labels[example]] += values[d];
      }
    }
    double[] squares = new double[classes];
    for (int at = 0; at < begun.length; at++) {
      squares[rowClasses[at]] += begun[at] * begun[at];
    }
    for (float[] row : meanings) {
      for (int c = 0; c < classes; c++) {
        squares[c] += row[c] * row[c];
      }
    }
    for (int at = 0; at < begun.length; at++) {
      begun[at] *= (float) (START / Math.sqrt(squares[rowClasses[at]]));
    }
    for (float[] row : meanings) {
      for (int c = 0; c < classes; c++) {
        row[c] *= squares[c] > 0 ? (float) (START / Math.sqrt(squares[c])) : 0;
      }
    }
    return begun;
  }

  SoftmaxModel train(double effort) {
    boolean few = labels.length < (long) FEW * classes;
    int epochs = Math.max(4, (int) Math.round(rounds(few) * effort));
    float decay = 1f / ((few ? 100f : 30f) * labels.length);
    float dropout = few ? recipe.fewDropout() : recipe.dropout();
    float smoothing = few ? 0f : recipe.smoothing();
    SplittableRandom random = new SplittableRandom(SEED);
    int[] order = new int[labels.length];
    Arrays.setAll(order, i -> i);
    Step step = new Step(new Dropout(dropout, random), smoothing);
    long total = (long) epochs * labels.length;
    long done = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (int example : order) {
        float progress = (float) done++ / total;
        float rate = progress < 0.3f ? RATE : RATE * (1 - (progress - 0.3f) / 0.7f * 0.98f);
        step.take(vectors.get(example), labels[example], rate, rate * decay);
      }
    }
    step.settle();
    return new SoftmaxModel(classes, rows, weights.values(), flat(meanings));
  }

  private float[] flat(float[][] numbers) {
    float[] flat = new float[numbers.length * classes];
    for (int d = 0; d < numbers.length; d++) {
      System.arraycopy(numbers[d], 0, flat, d * classes, classes);
    }
    return flat;
  }

  /** Little is learned quickly, so it can be looked at more often. */
  private int rounds(boolean few) {
    if (few) {
      return labels.length <= SMALL ? 25 : 15;
    }
    return 10;
  }

  static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /** One example's step. The decay of all weights is kept as one factor. */
  private final class Step {

    private final Dropout dropout;
    private final float smoothing;
    private final float[] scores = new float[classes];
    private float factor = 1;

    Step(Dropout dropout, float smoothing) {
      this.dropout = dropout;
      this.smoothing = smoothing;
    }

    void take(SparseVector vector, int label, float rate, float decay) {
      int[] ids = vector.ids();
      float[] values = vector.values();
      int count = dropout.keep(ids.length);
      int[] kept = dropout.kept;
      float inflate = dropout.inflate();
      Arrays.fill(scores, 0);
      for (int k = 0; k < count; k++) {
        weights.add(ids[kept[k]], values[kept[k]] * inflate * factor, scores);
      }
      float[] meaning = vector.meaning().values();
      for (int d = 0; d < meaning.length; d++) {
        Dense.add(meaning[d] * factor, meanings[d], scores);
      }
      Softmax.inPlace(scores, 1f);
      float even = smoothing / classes;
      for (int c = 0; c < classes; c++) {
        scores[c] -= even;
      }
      scores[label] -= 1 - smoothing;
      factor *= 1 - decay;
      float move = rate * inflate / factor;
      for (int k = 0; k < count; k++) {
        weights.take(ids[kept[k]], values[kept[k]] * move, scores);
      }
      float meaningMove = rate / factor;
      for (int d = 0; d < meaning.length; d++) {
        Dense.add(-meaning[d] * meaningMove, scores, meanings[d]);
      }
      if (factor < 1e-3f) {
        settle();
      }
    }

    void settle() {
      weights.scale(factor);
      for (float[] row : meanings) {
        Dense.scale(factor, row);
      }
      factor = 1;
    }
  }
}
