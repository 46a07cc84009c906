package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.madoguchi.knowledge.BotSettings.Thresholds;
import io.madoguchi.matching.CoverageCurve.Effect;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CoverageCurveTests {

  /** A hundred examples, as sure as 1.00, 0.99 … 0.01; every one down to 0.30 would be offered. */
  private final CoverageCurve hundred = curve(100);

  private static CoverageCurve curve(int size) {
    float[] confidences = new float[size];
    float[] weights = new float[size];
    float[] shown = new float[size];
    Arrays.fill(weights, 1);
    for (int i = 0; i < size; i++) {
      confidences[i] = (100 - i) / 100f;
      shown[i] = confidences[i] > 0.295f ? 1 : 0;
    }
    return new CoverageCurve(confidences, weights, shown);
  }

  private static Thresholds precision(double precision) {
    return new Thresholds(precision, OptionalDouble.empty(), OptionalDouble.empty());
  }

  @Test
  void answersAsLowAsTheMeanOfAllAboveIsPreciseEnough() {
    // The mean of 1.00 down to 0.80 is 0.90.
    assertThat(hundred.limits(precision(0.9)).answer()).isCloseTo(0.80, within(0.011));
    assertThat(hundred.limits(precision(0.97)).answer()).isCloseTo(0.94, within(0.011));
  }

  @Test
  void asksBackWhileHalfOfTheTimesTheRightIntentIsOffered() {
    // 50 of those below 0.80 are offered, so it goes on for 50 that are not.
    assertThat(hundred.limits(precision(0.9)).clarify()).isCloseTo(0.01, within(0.011));
    assertThat(
            new CoverageCurve(hundred.confidences(), hundred.weights(), new float[100])
                .limits(precision(0.9)))
        .satisfies(limits -> assertThat(limits.clarify()).isEqualTo(limits.answer()));
  }

  @Test
  void whatIsSetByHandHolds() {
    Thresholds byHand = Thresholds.of(0.6, 0.2);
    assertThat(hundred.limits(byHand)).isEqualTo(new Limits(0.6, 0.2));
    Thresholds answer = new Thresholds(0.97, OptionalDouble.of(0.5), OptionalDouble.empty());
    assertThat(hundred.limits(answer).answer()).isEqualTo(0.5);
    assertThat(hundred.limits(answer).clarify()).isLessThan(0.5);
  }

  @Test
  void aFewExamplesDecideNothing() {
    assertThat(curve(49).limits(precision(0.9))).isEqualTo(Limits.USUAL);
    assertThat(CoverageCurve.NONE.limits(Thresholds.CHOSEN)).isEqualTo(Limits.USUAL);
  }

  @Test
  void answersNothingUnlessItIsCertainWhereNoConfidenceIsPreciseEnough() {
    CoverageCurve unsure =
        new CoverageCurve(
            Arrays.copyOfRange(hundred.confidences(), 50, 100),
            Arrays.copyOf(hundred.weights(), 50),
            new float[50]);
    Limits limits = unsure.limits(precision(0.97));
    assertThat(limits.decide(0.5)).isEqualTo(Interpretation.Decision.FALLBACK);
    assertThat(limits.decide(1)).isEqualTo(Interpretation.Decision.ANSWER);
  }

  /** Were the limit rounded up to 1, nothing learned would ever be answered. */
  @Test
  void answersWhereEveryConfidencePreciseEnoughIsNearlyOne() {
    float[] confidences = new float[100];
    float[] weights = new float[100];
    Arrays.fill(confidences, 0, 20, 0.998f);
    Arrays.fill(confidences, 20, 100, 0.2f);
    Arrays.fill(weights, 1);
    CoverageCurve steep = new CoverageCurve(confidences, weights, weights);
    Limits limits = steep.limits(precision(0.99));
    assertThat(limits.decide(0.998)).isEqualTo(Interpretation.Decision.ANSWER);
    assertThat(limits.decide(0.99)).isEqualTo(Interpretation.Decision.CLARIFY);
    Arrays.fill(confidences, 0, 20, 1f);
    assertThat(steep.limits(precision(0.999)).decide(0.99999))
        .isEqualTo(Interpretation.Decision.ANSWER);
  }

  @Test
  void tellsWhatALimitDoes() {
    Effect effect = hundred.effect(0.795);
    assertThat(effect.share()).isCloseTo(0.21, within(1e-6));
    assertThat(effect.right()).isCloseTo(0.90, within(1e-6));
    assertThat(hundred.effect(1.1).share()).isZero();
  }
}
