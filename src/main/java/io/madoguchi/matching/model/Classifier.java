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

  public Nearness nearness(SparseVector vector) {
    return new Nearness(neighbours, vector);
  }
}
