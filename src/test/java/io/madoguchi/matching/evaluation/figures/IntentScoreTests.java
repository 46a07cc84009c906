package io.madoguchi.matching.evaluation.figures;

import static io.madoguchi.matching.evaluation.Results.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntentScoreTests {

  /** a: 2 of 3 right, 3 guessed. b: 1 of 2 right, 2 guessed. c: 1 of 1. d: only answered. */
  private final List<IntentScore> scores =
      IntentScore.of(
          List.of(
              result("a", 0.9, "a"),
              result("a", 0.5, "a"),
              result("a", 0.9, "b"),
              result("b", 0.9, "b"),
              result("b", 0.1, "a"),
              result("c", 0.9, "c"),
              result("-", 0.9, "d"),
              result("-", 0.5, "c")));

  @Test
  void countsWhatBecameOfItsUtterances() {
    IntentScore a = scores.getFirst();

    assertThat(a.precision()).isEqualTo(new Proportion(2, 3));
    assertThat(a.recall()).isEqualTo(new Proportion(2, 3));
    assertThat(a.f1().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(a.outcomes().values()).containsExactly(1, 1, 1, 0);
    assertThat(a.faultless()).isFalse();
  }

  @Test
  void leavesTheRestOutOfScopeToStrays() {
    assertThat(scores).extracting(IntentScore::intent).containsExactly("a", "b", "c", "d");
    assertThat(scores).extracting(IntentScore::strays).containsExactly(0, 0, 0, 1);
    assertThat(scores.get(2).faultless()).isTrue();
    assertThat(scores.get(3).f1()).isEmpty();
  }

  /** (2/3 + 1/2 + 1) / 3: an intent without utterances does not count. */
  @Test
  void givesEveryIntentTheSameWeightInMacroF1() {
    assertThat(IntentScore.macroF1(scores).orElseThrow()).isCloseTo(13.0 / 18, within(1e-12));
    assertThat(IntentScore.macroF1(List.of())).isEmpty();
  }

  @Test
  void putsTheWeakestFirst() {
    assertThat(IntentScore.weakestFirst(scores))
        .extracting(IntentScore::intent)
        .containsExactly("b", "a", "c");
  }
}
