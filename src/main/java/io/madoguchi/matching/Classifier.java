package io.madoguchi.matching;

import io.madoguchi.matching.Examples.Example;
import java.util.List;

/** An index of features, the model on it, and the examples it came from. Immutable. */
record Classifier(
    FeatureIndex index, MeaningSpace space, LinearModel model, Neighbours neighbours) {

  static Classifier learn(List<Example> examples, int classes, Recipe recipe, double effort) {
    TrainingSet set = TrainingSet.of(examples, classes, recipe);
    return set.classifier(set.learn(effort));
  }

  SparseVector vector(FeatureBag bag) {
    return index.vector(bag, space);
  }

  /** Cosine with the nearest example of {@code category}; 0 where it has none. */
  double nearest(Neighbours.Query query, int category) {
    List<Neighbours.Neighbour> found = neighbours.nearest(query, category);
    return found.isEmpty() ? 0 : found.getFirst().cosine();
  }
}
