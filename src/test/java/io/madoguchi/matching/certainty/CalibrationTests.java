package io.madoguchi.matching.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTests {

  private static final int TOP = 2;
  private static final int NEAR = 6;

  private final SplittableRandom random = new SplittableRandom(3);

  @Test
  void saysTheChanceOfBeingRight() {
    List<Outcome> outcomes = folder(4_000, 0.7);
    Confidence confidence = new Calibration(outcomes).fit(1_000);
    double mean =
        outcomes.stream()
            .filter(Outcome::covered)
            .mapToDouble(outcome -> confidence.of(outcome.evidence()))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(0.7, within(0.03));
  }

  @Test
  void trustsAFewExamplesLess() {
    List<Outcome> outcomes = folder(4_000, 0.2);
    double many = new Calibration(outcomes).fit(1_000).of(evidence(1, 0.5));
    double few = new Calibration(outcomes).fit(5).of(evidence(1, 0.5));
    double usual = Confidence.USUAL.of(evidence(1, 0.5));
    assertThat(few).isBetween(Math.min(many, usual), Math.max(many, usual));
    assertThat(Math.abs(few - usual)).isLessThan(Math.abs(few - many));
  }

  /** However rare they are. */
  @Test
  void fearsWhatNoIntentCovers() {
    List<Outcome> outcomes = folder(2_000, 0.7);
    for (int i = 0; i < 20; i++) {
      outcomes.add(outcome(1, 0, false, false));
    }
    Confidence with = new Calibration(outcomes).fit(1_000);
    Confidence without =
        new Calibration(outcomes.stream().filter(Outcome::covered).toList()).fit(1_000);
    double drop = with.logit(evidence(1, 1)) - with.logit(evidence(1, 0));
    assertThat(drop).isGreaterThan(without.logit(evidence(1, 1)) - without.logit(evidence(1, 0)));
  }

  @Test
  void anEmptyFolderIsAsUsual() {
    assertThat(new Calibration(List.of()).fit(0).weights())
        .containsExactly(Confidence.USUAL.weights(), within(1e-9));
  }

  /** So many covered outcomes, whose score and nearness say nothing. */
  private List<Outcome> folder(int size, double right) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double near = 0.5 + 0.5 * random.nextDouble();
      outcomes.add(outcome(1, near, random.nextDouble() < right, true));
    }
    return outcomes;
  }

  private static Outcome outcome(double top, double near, boolean right, boolean covered) {
    return new Outcome(evidence(top, near), right ? 1 : 0, 1, List.of(), covered, false);
  }

  private static double[] evidence(double top, double near) {
    double[] evidence = new double[Evidence.SIZE];
    evidence[0] = 1;
    evidence[TOP] = top;
    evidence[NEAR] = near;
    return evidence;
  }
}
