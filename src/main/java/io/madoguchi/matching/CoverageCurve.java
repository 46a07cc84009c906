package io.madoguchi.matching;

import io.madoguchi.knowledge.BotSettings.Thresholds;
import io.madoguchi.matching.certainty.Calibration;
import io.madoguchi.matching.certainty.Confidence;
import io.madoguchi.matching.certainty.Outcome;
import io.madoguchi.matching.certainty.Rivals;
import java.util.Comparator;
import java.util.List;

/**
 * How sure the matcher was of examples that were hidden from it, the most sure first. Tells what
 * thresholds do before a visitor meets them.
 *
 * @param confidences of the best guess: the probability that it is right
 * @param weights what each counts; hidden intents stand for the few utterances no intent covers
 * @param shown 1 where the right intent was among those that would be offered, otherwise 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CoverageCurve(float[] confidences, float[] weights, float[] shown) {

  static final CoverageCurve NONE = new CoverageCurve(new float[0], new float[0], new float[0]);

  /** Fewer examples decide nothing. */
  private static final int ENOUGH = 50;

  /** No learned confidence reaches it: only a rule or an example word for word is as sure. */
  private static final double NEVER = 1;

  /** Asking back is worth it where the right intent is offered in one of two cases. */
  private static final double OFFERED = 0.5;

  static CoverageCurve of(List<Outcome> outcomes, Confidence confidence, Rivals rivals) {
    double uncovered = Calibration.weightOfUncovered(outcomes);
    List<Outcome> telling =
        outcomes.stream()
            .filter(outcome -> !outcome.alone())
            .sorted(Comparator.comparingDouble(outcome -> -confidence.of(outcome.evidence())))
            .toList();
    float[] confidences = new float[telling.size()];
    float[] weights = new float[telling.size()];
    float[] shown = new float[telling.size()];
    for (int i = 0; i < confidences.length; i++) {
      Outcome outcome = telling.get(i);
      double sure = confidence.of(outcome.evidence());
      confidences[i] = (float) sure;
      weights[i] = outcome.covered() ? 1 : (float) uncovered;
      shown[i] =
          outcome.covered() && rivals.offers(outcome, sure, Interpretation.MOST_OFFERED) ? 1 : 0;
    }
    return new CoverageCurve(confidences, weights, shown);
  }

  /** Those set by hand, and for the rest what the examples say. */
  Limits limits(Thresholds thresholds) {
    if (confidences.length < ENOUGH) {
      double answer = thresholds.answer().orElse(Limits.USUAL.answer());
      return new Limits(answer, thresholds.clarify().orElse(Limits.USUAL.clarify()));
    }
    double answer = thresholds.answer().orElseGet(() -> answer(thresholds.precision()));
    return new Limits(answer, thresholds.clarify().orElseGet(() -> clarify(answer)));
  }

  /** The least confidence above which the mean is {@code precision}; 1 where there is none. */
  private double answer(double precision) {
    double sum = 0;
    double all = 0;
    double least = 0;
    for (int i = 0; i < confidences.length; i++) {
      sum += weights[i] * confidences[i];
      all += weights[i];
      if (sum >= precision * all) {
        least = confidences[i];
      }
    }
    return least == 0 ? NEVER : rounded(least);
  }

  /** The least confidence below {@code answer} above which asking back is worth it. */
  private double clarify(double answer) {
    double hits = 0;
    double all = 0;
    double least = answer;
    for (int i = 0; i < confidences.length; i++) {
      if (confidences[i] < answer) {
        hits += weights[i] * shown[i];
        all += weights[i];
        if (hits >= OFFERED * all) {
          least = confidences[i];
        }
      }
    }
    return least == answer ? answer : rounded(least);
  }

  /**
   * Up to whole hundredths, as a designer would write it; near 1, where that would be never, down
   * to whole ten-thousandths.
   */
  private static double rounded(double confidence) {
    double up = Math.ceil(confidence * 100) / 100;
    return up < NEVER ? up : Math.min(0.9999, Math.floor(confidence * 10_000) / 10_000);
  }

  /**
   * What comes of asking at least so sure.
   *
   * @param share of utterances that are as sure, 0 to 1
   * @param right share of those whose best guess is expected to be right; NaN where there are none
   */
  public record Effect(double share, double right) {}

  /** What comes of answering from {@code confidence} on; of no examples, a share of 0. */
  Effect effect(double confidence) {
    double sure = 0;
    double right = 0;
    double all = 0;
    for (int i = 0; i < confidences.length; i++) {
      all += weights[i];
      if (confidences[i] >= confidence) {
        sure += weights[i];
        right += weights[i] * confidences[i];
      }
    }
    return new Effect(all > 0 ? sure / all : 0, right / sure);
  }

  boolean enough() {
    return confidences.length >= ENOUGH;
  }
}
