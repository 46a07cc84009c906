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
  private final FeatureRows rows;
  private final float[] narrow;
  private final float[] wide;

  /** 1 where a class may have a weight in a wide row, 0 where it does not have the feature. */
  private final float[] open;

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
    this.rows = new FeatureRows(vectors, labels, byClass(), features, classes);
    this.narrow = new float[rows.narrow()];
    this.wide = new float[rows.wideWith(dimensions)];
    this.open = new float[wide.length];
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

  /** Begins with the middle of each class's examples, at a fixed length. */
  private void start() {
    Arrays.fill(open, rows.wideWith(0), open.length, 1);
    for (int example = 0; example < labels.length; example++) {
      sum(vectors.get(example), labels[example]);
    }
    double[] squares = new double[classes];
    for (int at = 0; at < narrow.length; at++) {
      squares[rows.category(at)] += narrow[at] * narrow[at];
    }
    for (int at = 0; at < wide.length; at++) {
      squares[at % classes] += wide[at] * wide[at];
    }
    float[] scales = new float[classes];
    for (int c = 0; c < classes; c++) {
      scales[c] = squares[c] > 0 ? (float) (START / Math.sqrt(squares[c])) : 0;
    }
    for (int at = 0; at < narrow.length; at++) {
      narrow[at] *= scales[rows.category(at)];
    }
    for (int at = 0; at < wide.length; at++) {
      wide[at] *= scales[at % classes];
    }
  }

  private void sum(SparseVector vector, int label) {
    for (int i = 0; i < vector.size(); i++) {
      int id = vector.ids()[i];
      if (rows.wide(id) >= 0) {
        wide[rows.wide(id) + label] += vector.values()[i];
        open[rows.wide(id) + label] = 1;
      } else {
        narrow[rows.find(id, label)] += vector.values()[i];
      }
    }
    float[] values = vector.meaning().values();
    for (int d = 0; d < values.length; d++) {
      wide[rows.meaning(d) + label] += values[d];
    }
  }

  /**
   * The model with weights that were learned before, from the same vectors.
   *
   * @throws IllegalArgumentException when there are more or fewer of them than it takes
   */
  SoftmaxModel with(float[] learnedNarrow, float[] learnedWide) {
    if (learnedNarrow.length != narrow.length || learnedWide.length != wide.length) {
      throw new IllegalArgumentException("weights of another model");
    }
    return new SoftmaxModel(rows, learnedNarrow, learnedWide);
  }

  SoftmaxModel train(double effort) {
    start();
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
    return new SoftmaxModel(rows, narrow, wide);
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
    private final WideRows taken = new WideRows(4_096 + rows.dimensions(wide.length));
    private float factor = 1;

    Step(float dropout, float smoothing, SplittableRandom random) {
      this.dropout = dropout;
      this.smoothing = smoothing;
      this.random = random;
    }

    void take(SparseVector vector, int label, float rate, float decay) {
      int count = keep(vector.size());
      float inflate = 1 / (1 - dropout);
      score(vector, count, inflate);
      Softmax.inPlace(scores, 1f);
      float even = smoothing / classes;
      for (int c = 0; c < classes; c++) {
        scores[c] -= even;
      }
      scores[label] -= 1 - smoothing;
      factor *= 1 - decay;
      move(vector, count, rate / factor);
      if (factor < 1e-3f) {
        settle();
      }
    }

    private void score(SparseVector vector, int count, float inflate) {
      Arrays.fill(scores, 0);
      taken.clear();
      for (int k = 0; k < count; k++) {
        float value = vector.values()[kept[k]] * inflate;
        int id = vector.ids()[kept[k]];
        if (rows.wide(id) >= 0) {
          taken.take(rows.wide(id), value);
        } else {
          int end = rows.end(id);
          for (int at = rows.start(id); at < end; at++) {
            scores[rows.category(at)] += value * narrow[at];
          }
        }
      }
      float[] meaning = vector.meaning().values();
      for (int d = 0; d < meaning.length; d++) {
        taken.take(rows.meaning(d), meaning[d]);
      }
      taken.addTo(scores, wide);
      for (int c = 0; c < classes; c++) {
        scores[c] *= factor;
      }
    }

    private void move(SparseVector vector, int count, float rate) {
      for (int c = 0; c < classes; c++) {
        scores[c] *= -rate;
      }
      float inflate = 1 / (1 - dropout);
      for (int k = 0; k < count; k++) {
        int id = vector.ids()[kept[k]];
        if (rows.wide(id) < 0) {
          float value = vector.values()[kept[k]] * inflate;
          int end = rows.end(id);
          for (int at = rows.start(id); at < end; at++) {
            narrow[at] += value * scores[rows.category(at)];
          }
        }
      }
      taken.move(wide, open, scores);
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
      for (int at = 0; at < narrow.length; at++) {
        narrow[at] *= factor;
      }
      for (int at = 0; at < wide.length; at++) {
        wide[at] *= factor;
      }
      factor = 1;
    }
  }
}
