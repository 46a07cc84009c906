package io.madoguchi.matching.model;

import io.madoguchi.matching.features.Examples.Example;
import io.madoguchi.matching.features.FeatureBag;
import io.madoguchi.matching.features.FeatureIndex;
import io.madoguchi.matching.features.MeaningSpace;
import io.madoguchi.matching.features.Recipe;
import io.madoguchi.matching.features.SparseVector;
import java.util.List;

/** An index of features, the model on it, and the examples it came from. Immutable. */
public record Classifier(
    FeatureIndex index, MeaningSpace space, LinearModel model, Neighbours neighbours) {

  public static Classifier learn(
      List<Example> examples, int classes, Recipe recipe, double effort) {
    TrainingSet set = TrainingSet.of(examples, classes, recipe);
    return set.classifier(set.learn(effort));
  }

  public SparseVector vector(FeatureBag bag) {
    return index.vector(bag, space);
  }

  /** Cosine with the nearest example of {@code category}; 0 where it has none. */
  public double nearest(Neighbours.Query query, int category) {
    List<Neighbours.Neighbour> found = neighbours.nearest(query, category);
    return found.isEmpty() ? 0 : found.getFirst().cosine();
  }
}
