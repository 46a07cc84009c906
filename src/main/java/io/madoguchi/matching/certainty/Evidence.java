package io.madoguchi.matching.certainty;

import io.madoguchi.matching.model.Scores;
import io.madoguchi.matching.model.Softmax;

/** What a set of scores says of how far its best class can be trusted, as a few numbers. */
public final class Evidence {

  public static final int SIZE = 7;

  private Evidence() {}

  /**
   * @param best the class with the greatest score
   * @param unknown share of the utterance's features the index does not know
   * @param near cosine with the nearest example of the best class
   */
  public static double[] of(Scores scores, int best, double unknown, double near) {
    float top = scores.of(best);
    float second = Float.NEGATIVE_INFINITY;
    double sum = 0;
    int untouched = 0;
    for (int i = 0; i < scores.size(); i++) {
      float score = scores.value(i);
      if (score == 0) {
        untouched++;
      } else {
        sum += Softmax.exp(score - top);
      }
      if (scores.category(i) != best && score > second) {
        second = score;
      }
    }
    if (untouched > 0) {
      // Of many classes most share no feature with the utterance.
      sum += untouched * (double) Softmax.exp(-top);
    }
    double share = 1 / sum;
    double margin = second == Float.NEGATIVE_INFINITY ? top : top - second;
    double odds = StrictMath.log(Math.max(share, 1e-6) / Math.max(1 - share, 1e-6));
    double energy = top + StrictMath.log(sum);
    return new double[] {1, odds / 4, top / 4, Math.min(margin, 12) / 4, energy / 4, unknown, near};
  }
}
