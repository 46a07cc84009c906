package io.madoguchi.matching.features;

/**
 * What an utterance means as a whole, as a dense vector, and which words made it so.
 *
 * @param values of length {@link MeaningSpace#length}, or empty where no word's meaning is known
 * @param rows the words, as {@link io.madoguchi.language.Meanings} counts them
 * @param shares what the vector of each row was multiplied by
 * @param owners for each row the term it came from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record MeaningVector(float[] values, int[] rows, float[] shares, int[] owners) {

  public static final MeaningVector NONE =
      new MeaningVector(new float[0], new int[0], new float[0], new int[0]);
}
