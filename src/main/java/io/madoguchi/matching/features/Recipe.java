package io.madoguchi.matching.features;

import io.madoguchi.language.Language;
import io.madoguchi.language.Meanings;

/**
 * How one language is learned: the weight of each kind of feature, and the training's settings.
 * Chosen on validation parts of public corpora.
 *
 * @param word weight of a word as written
 * @param base weight of its base form
 * @param reading weight of its reading
 * @param pair weight of two neighbouring words
 * @param farPair weight of two words at distance 2 to 6, in any order; 0 for none
 * @param grams weight of character n-grams
 * @param longestGram length of the longest n-gram
 * @param acrossWords whether n-grams run over the ends of words
 * @param readingGrams weight of n-grams of the whole reading; 0 for none
 * @param sense weight of predicates with their polarity, and of signs
 * @param concept weight of a meaning that several words share
 * @param near weight of a field of meaning, with few examples
 * @param meanings what words mean
 * @param meaning length of an utterance's meaning beside all other features, whose length is one
 * @param idfPower exponent of the inverse document frequency
 * @param dropout share of features left out at random in a step, with many examples
 * @param fewDropout the same with few examples
 * @param smoothing label smoothing with many examples
 */
public record Recipe(
    float word,
    float base,
    float reading,
    float pair,
    float farPair,
    float grams,
    int longestGram,
    boolean acrossWords,
    float readingGrams,
    float sense,
    float concept,
    float near,
    Meanings meanings,
    float meaning,
    double idfPower,
    float dropout,
    float fewDropout,
    float smoothing) {

  /**
   * Up to so many examples of a question the meanings of Japanese words help. Beyond, the words
   * themselves tell more: kanji share their meanings in writing already.
   */
  private static final double FEW_JAPANESE = 6;

  /**
   * The recipe for questions of so many examples on average: the fewer there are, the more depends
   * on knowing which words mean the same; with four and more, fields of meaning only blur.
   */
  public static Recipe of(Language language, double examples) {
    boolean told = language == Language.JA && examples > FEW_JAPANESE;
    // The table is read at first use and then stays: who has no use for it must not ask for it.
    Recipe plain = of(language, told ? Meanings.NONE : Meanings.of(language));
    float meant = plain.concept * (float) Math.clamp(4 - examples, 1, 3);
    return new Recipe(
        plain.word,
        plain.base,
        plain.reading,
        plain.pair,
        plain.farPair,
        plain.grams,
        plain.longestGram,
        plain.acrossWords,
        plain.readingGrams,
        plain.sense,
        meant,
        plain.near * (float) Math.clamp(4 - examples, 0, 3),
        plain.meanings,
        plain.meaning,
        plain.idfPower,
        plain.dropout,
        plain.fewDropout,
        plain.smoothing);
  }

  public static Recipe of(Language language) {
    return of(language, Meanings.of(language));
  }

  private static Recipe of(Language language, Meanings meanings) {
    return switch (language) {
      case JA ->
          new Recipe(
              1f, 1f, 1f, 0.3f, 0f, 0.4f, 4, true, 0.2f, 0.5f, 0.6f, 0.45f, meanings, 0.3f, 1.2,
              0.05f, 0.05f, 0f);
      case EN ->
          new Recipe(
              0.7f, 1f, 0f, 0.7f, 0.5f, 0.4f, 5, false, 0f, 0.5f, 1.2f, 1.2f, meanings, 0.5f, 0.7,
              0.5f, 0.3f, 0.1f);
    };
  }
}
