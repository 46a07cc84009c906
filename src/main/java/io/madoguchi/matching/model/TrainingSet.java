package io.madoguchi.matching.model;

import io.madoguchi.matching.features.Examples.Example;
import io.madoguchi.matching.features.Extent;
import io.madoguchi.matching.features.FeatureBag;
import io.madoguchi.matching.features.FeatureIndex;
import io.madoguchi.matching.features.MeaningSpace;
import io.madoguchi.matching.features.Recipe;
import io.madoguchi.matching.features.SparseVector;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Examples as numbers, ready to be learned from. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TrainingSet(
    Recipe recipe,
    FeatureIndex index,
    MeaningSpace space,
    List<SparseVector> vectors,
    int[] labels,
    int classes) {

  /**
   * Counted up whenever the same examples would be learned otherwise: {@code LearningVersionTests}
   * tells when that is.
   */
  public static final int VERSION = 9;

  public static TrainingSet of(List<Example> examples, int classes, Recipe recipe) {
    List<FeatureBag> bags = examples.stream().map(Example::bag).toList();
    Extent extent = Extent.of(classes);
    FeatureIndex index = new FeatureIndex(bags, recipe.idfPower(), extent);
    MeaningSpace space = MeaningSpace.of(recipe, bags, index, extent);
    List<SparseVector> vectors = new ArrayList<>(bags.size());
    bags.forEach(bag -> vectors.add(index.vector(bag, space).ownerless()));
    int[] labels = examples.stream().mapToInt(Example::category).toArray();
    return new TrainingSet(recipe, index, space, vectors, labels, classes);
  }

  /**
   * @param effort 1 for the usual number of rounds, less for a quick look
   */
  public SoftmaxModel learn(double effort) {
    return switch (Extent.of(classes)) {
      case USUAL -> softmax().train(effort);
      case VAST -> new ShortlistTrainer(vectors, labels, classes, index.size()).train(effort);
    };
  }

  /**
   * The model that was learned from the very same set before.
   *
   * @throws IllegalArgumentException when there are more or fewer weights than it takes
   */
  public SoftmaxModel with(float[] weights, float[] meanings) {
    int[] byClass = Rows.byClass(labels, classes);
    Rows rows = Rows.of(vectors, labels, byClass, index.size());
    if (weights.length != rows.classes().length
        || meanings.length != space.dimensions() * classes) {
      throw new IllegalArgumentException("weights of another model");
    }
    return new SoftmaxModel(classes, rows, weights, meanings);
  }

  private SoftmaxTrainer softmax() {
    return new SoftmaxTrainer(recipe, vectors, labels, classes, index.size(), space.dimensions());
  }

  public Classifier classifier(SoftmaxModel model) {
    Extent extent = Extent.of(classes);
    LinearModel served = extent == Extent.VAST ? PackedModel.of(model) : ExactModel.of(model);
    return new Classifier(index, space, served, new Neighbours(vectors, labels, classes, extent));
  }

  /**
   * A hash of all that learning depends on: equal sets give equal models.
   *
   * @param examples those the set was made of; their sources decide which are hidden in turn
   */
  public String fingerprint(List<Example> examples) {
    MessageDigest digest = sha256();
    digest.update(
        ByteBuffer.allocate(24)
            .putInt(VERSION)
            .putInt(classes)
            .putInt(space.dimensions())
            .putFloat(recipe.dropout())
            .putFloat(recipe.fewDropout())
            .putFloat(recipe.smoothing())
            .flip());
    for (int i = 0; i < labels.length; i++) {
      SparseVector vector = vectors.get(i);
      float[] meaning = vector.meaning().values();
      ByteBuffer bytes = ByteBuffer.allocate(16 + 8 * vector.size() + 4 * meaning.length);
      bytes
          .putInt(labels[i])
          .putInt(examples.get(i).source().ordinal())
          .putInt(vector.size())
          .putInt(meaning.length);
      for (int at = 0; at < vector.size(); at++) {
        bytes.putInt(vector.ids()[at]).putFloat(vector.values()[at]);
      }
      for (float value : meaning) {
        bytes.putFloat(value);
      }
      digest.update(bytes.flip());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
