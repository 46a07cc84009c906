package io.madoguchi.matching;

import io.madoguchi.matching.Examples.Example;
import java.util.Arrays;
import java.util.List;

/** An index of features, the model on it, and the examples it came from. Immutable. */
record Classifier(
    FeatureIndex index, MeaningSpace space, SoftmaxModel model, Neighbours neighbours) {

  static Classifier learn(List<Example> examples, int classes, Recipe recipe, double effort) {
    TrainingSet set = TrainingSet.of(examples, classes, recipe);
    return set.classifier(set.learn(effort));
  }

  SparseVector vector(FeatureBag bag) {
    return index.vector(bag, space);
  }

  /**
   * The classes with the greatest scores, greatest first: a short insertion sort.
   *
   * @param most so many at most; those at {@link Float#NEGATIVE_INFINITY} are left out
   */
  static int[] ranked(float[] scores, int most) {
    int[] best = new int[most];
    int count = 0;
    for (int category = 0; category < scores.length; category++) {
      if (scores[category] == Float.NEGATIVE_INFINITY
          || (count == best.length && scores[category] <= scores[best[count - 1]])) {
        continue;
      }
      int at = count < best.length ? count++ : count - 1;
      while (at > 0 && scores[best[at - 1]] < scores[category]) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = category;
    }
    return Arrays.copyOf(best, count);
  }

  /** Cosine with the nearest example of {@code category}; 0 where it has none. */
  double nearest(Neighbours.Query query, int category) {
    List<Neighbours.Neighbour> found = neighbours.nearest(query, category);
    return found.isEmpty() ? 0 : found.getFirst().cosine();
  }
}
