package io.madoguchi.matching;

import io.madoguchi.matching.Examples.Example;
import java.util.ArrayList;
import java.util.List;

/** An index of features, the model on it, and the examples it came from. Immutable. */
record Classifier(FeatureIndex index, SoftmaxModel model, Neighbours neighbours) {

  static Classifier learn(List<Example> examples, int classes, Recipe recipe, double effort) {
    FeatureIndex index =
        new FeatureIndex(examples.stream().map(Example::bag).toList(), recipe.idfPower());
    List<SparseVector> vectors = new ArrayList<>(examples.size());
    int[] labels = new int[examples.size()];
    for (int i = 0; i < labels.length; i++) {
      vectors.add(index.vector(examples.get(i).bag()));
      labels[i] = examples.get(i).category();
    }
    SoftmaxModel model =
        new SoftmaxTrainer(recipe, vectors, labels, classes, index.size()).train(effort);
    return new Classifier(index, model, new Neighbours(vectors, labels, classes));
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
