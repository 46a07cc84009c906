package io.madoguchi.matching;

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
  private final int[] starts;
  private final int[] rowClasses;
  private final float[] weights;
  private final float[] meanings;

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
    this.starts = new int[features + 1];
    int[] order = byClass();
    this.rowClasses = new int[rows(order)];
    this.weights = new float[rowClasses.length];
    this.meanings = new float[dimensions * classes];
    start(order);
  }

  private int[] byClass() {
    int[] order = new int[labels.length];
    int[] next = new int[classes + 1];
    for (int label : labels) {
      next[label + 1]++;
    }
    for (int i = 0; i < classes; i++) {
      next[i + 1] += next[i];
    }
    for (int i = 0; i < labels.length; i++) {
      order[next[labels[i]]++] = i;
    }
    return order;
  }

  /** Counts the classes of each feature and lays the rows out one after the other. */
  private int rows(int[] order) {
    int[] last = new int[starts.length];
    Arrays.fill(last, -1);
    for (int example : order) {
      for (int id : vectors.get(example).ids()) {
        if (last[id] != labels[example]) {
          last[id] = labels[example];
          starts[id + 1]++;
        }
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    return starts[starts.length - 1];
  }

  /** Begins with the middle of each class's examples, at a fixed length. */
  private void start(int[] order) {
    int[] ends = Arrays.copyOf(starts, starts.length);
    int[] last = new int[starts.length];
    Arrays.fill(last, -1);
    double[] squares = new double[classes];
    for (int example : order) {
      SparseVector vector = vectors.get(example);
      for (int i = 0; i < vector.size(); i++) {
        int id = vector.ids()[i];
        if (last[id] != labels[example]) {
          last[id] = labels[example];
          rowClasses[ends[id]++] = labels[example];
        }
        weights[ends[id] - 1] += vector.values()[i];
      }
      float[] values = vector.meaning().values();
      for (int d = 0; d < values.length; d++) {
        meanings[d * classes + labels[example]] += values[d];
      }
    }
    for (int at = 0; at < weights.length; at++) {
      squares[rowClasses[at]] += weights[at] * weights[at];
    }
    for (int at = 0; at < meanings.length; at++) {
      squares[at % classes] += meanings[at] * meanings[at];
    }
    for (int at = 0; at < weights.length; at++) {
      weights[at] *= (float) (START / Math.sqrt(squares[rowClasses[at]]));
    }
    for (int at = 0; at < meanings.length; at++) {
      double square = squares[at % classes];
      meanings[at] *= square > 0 ? (float) (START / Math.sqrt(square)) : 0;
    }
  }

  /**
   * The model with weights that were learned before, from the same vectors.
   *
   * @throws IllegalArgumentException when there are more or fewer of them than it takes
   */
  SoftmaxModel with(float[] learned, float[] learnedMeanings) {
    if (learned.length != weights.length || learnedMeanings.length != meanings.length) {
      throw new IllegalArgumentException("weights of another model");
    }
    return new SoftmaxModel(classes, starts, rowClasses, learned, learnedMeanings);
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
    Step step = new Step(dropout, smoothing, random);
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
    return new SoftmaxModel(classes, starts, rowClasses, weights, meanings);
  }

  /** Little is learned quickly, so it can be looked at more often. */
  private int rounds(boolean few) {
    if (few) {
      return labels.length <= SMALL ? 25 : 15;
    }
    return 20;
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /** One example's step. The decay of all weights is kept as one factor. */
  private final class Step {

    private final float dropout;
    private final float smoothing;
    private final SplittableRandom random;
    private final float[] scores = new float[classes];
    private final int[] kept = new int[4_096];
    private float factor = 1;

    Step(float dropout, float smoothing, SplittableRandom random) {
      this.dropout = dropout;
      this.smoothing = smoothing;
      this.random = random;
    }

    void take(SparseVector vector, int label, float rate, float decay) {
      int[] ids = vector.ids();
      float[] values = vector.values();
      int count = keep(ids.length);
      float inflate = 1 / (1 - dropout);
      Arrays.fill(scores, 0);
      for (int k = 0; k < count; k++) {
        float value = values[kept[k]] * inflate * factor;
        int end = starts[ids[kept[k]] + 1];
        for (int at = starts[ids[kept[k]]]; at < end; at++) {
          scores[rowClasses[at]] += value * weights[at];
        }
      }
      float[] meaning = vector.meaning().values();
      for (int d = 0; d < meaning.length; d++) {
        SoftmaxModel.add(meaning[d] * factor, meanings, d * classes, scores);
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
        float value = values[kept[k]] * move;
        int end = starts[ids[kept[k]] + 1];
        for (int at = starts[ids[kept[k]]]; at < end; at++) {
          weights[at] -= value * scores[rowClasses[at]];
        }
      }
      float meaningMove = rate / factor;
      for (int d = 0; d < meaning.length; d++) {
        moveMeaning(d * classes, -meaning[d] * meaningMove);
      }
      if (factor < 1e-3f) {
        settle();
      }
    }

    private void moveMeaning(int from, float by) {
      for (int c = 0; c < classes; c++) {
        meanings[from + c] += by * scores[c];
      }
    }

    private int keep(int size) {
      int count = 0;
      int threshold = (int) (dropout * 65_536);
      long bits = 0;
      for (int i = 0; i < size; i++) {
        if ((i & 3) == 0) {
          bits = random.nextLong();
        }
        if ((bits & 0xffff) >= threshold) {
          kept[count++] = i;
        }
        bits >>>= 16;
      }
      return count;
    }

    void settle() {
      for (int at = 0; at < weights.length; at++) {
        weights[at] *= factor;
      }
      for (int at = 0; at < meanings.length; at++) {
        meanings[at] *= factor;
      }
      factor = 1;
    }
  }
}
