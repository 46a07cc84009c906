package io.madoguchi.matching.features;

import io.madoguchi.language.Meanings;
import java.util.List;

/**
 * Turns the words of utterances into dense vectors around the middle of all examples. Immutable.
 *
 * @param middle the mean of the examples' sums; empty where meanings are not used
 * @param length how long a meaning vector is beside the sparse vector, whose length is one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record MeaningSpace(Meanings meanings, float[] middle, float length) {

  /**
   * @param extent dense rows cost time and memory with every class; a vast one goes without
   */
  public static MeaningSpace of(
      Recipe recipe, List<FeatureBag> bags, FeatureIndex index, Extent extent) {
    Meanings meanings = recipe.meanings();
    float length = recipe.meaning();
    if (meanings.dimensions() == 0 || extent == Extent.VAST || bags.isEmpty()) {
      return new MeaningSpace(meanings, new float[0], length);
    }
    float[] middle = new float[meanings.dimensions()];
    for (FeatureBag bag : bags) {
      for (int i = 0; i < bag.words(); i++) {
        meanings.add(bag.row(i), index.idf(bag.wordHash(i)), middle);
      }
    }
    for (int d = 0; d < middle.length; d++) {
      middle[d] /= bags.size();
    }
    return new MeaningSpace(meanings, middle, length);
  }

  public int dimensions() {
    return middle.length;
  }

  MeaningVector vector(FeatureBag bag, FeatureIndex index) {
    if (middle.length == 0 || bag.words() == 0) {
      return MeaningVector.NONE;
    }
    float[] values = new float[middle.length];
    int[] rows = new int[bag.words()];
    float[] shares = new float[rows.length];
    int[] owners = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = bag.row(i);
      shares[i] = index.idf(bag.wordHash(i));
      owners[i] = bag.wordOwner(i);
      meanings.add(rows[i], shares[i], values);
    }
    float square = 0;
    for (int d = 0; d < values.length; d++) {
      values[d] -= middle[d];
      square += values[d] * values[d];
    }
    float scale = square > 0 ? (float) (length / Math.sqrt(square)) : 0;
    for (int d = 0; d < values.length; d++) {
      values[d] *= scale;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] *= scale;
    }
    return new MeaningVector(values, rows, shares, owners);
  }
}
