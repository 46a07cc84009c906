package io.madoguchi.matching;

import io.madoguchi.matching.Examples.Example;
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

  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
