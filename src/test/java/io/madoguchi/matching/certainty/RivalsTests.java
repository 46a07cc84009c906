package io.madoguchi.matching.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTests {

  private static final Confidence EVEN = new Confidence(new double[Evidence.SIZE]);

  /** An example of class {@code category} that was taken for 0; 1 and 2 were as close behind. */
  private static Outcome guessed(int category) {
    List<Rival> rivals = List.of(new Rival(1, 1, 0.3, 0), new Rival(2, 1, 0.3, 0));
    return new Outcome(new double[Evidence.SIZE], 0, category, rivals, true, false);
  }

  private static Rivals learned(int timesRight, int timesForOne) {
    List<Outcome> outcomes = new ArrayList<>(Collections.nCopies(timesRight, guessed(0)));
    outcomes.addAll(Collections.nCopies(timesForOne, guessed(1)));
    return Rivals.fit(outcomes, EVEN);
  }

  @Test
  void whatWasTakenForTheGuessIsLikelierThanWhatWasNot() {
    Rivals rivals = learned(20, 5);
    double taken = rivals.chance(new Rival(1, 1, 0.3, 0), 0, 0.5);
    double other = rivals.chance(new Rival(2, 1, 0.3, 0), 0, 0.5);
    assertThat(taken).isGreaterThan(2 * other);
  }

  @Test
  void whoIsTakenForWhomDoesNotMatter() {
    Confusions confusions = Confusions.of(List.of(guessed(1), guessed(1), guessed(2), guessed(0)));
    assertThat(confusions.between(0, 1)).isEqualTo(2);
    assertThat(confusions.between(1, 0)).isEqualTo(2);
    assertThat(confusions.between(0, 2)).isEqualTo(1);
    assertThat(confusions.between(1, 2)).isZero();
  }

  @Test
  void theFartherBehindTheLessLikelyAndNeverMoreThanIsLeft() {
    double close = Rivals.NONE.chance(new Rival(1, 0.1, 0.5, 0.1), 0, 0.4);
    assertThat(close).isGreaterThan(Rivals.NONE.chance(new Rival(1, 3, 0.5, 0.1), 0, 0.4));
    assertThat(Rivals.NONE.chance(new Rival(1, -9, 1, 0.5), 0, 0.9)).isLessThanOrEqualTo(1 - 0.9);
  }

  @Test
  void offersTheLikeliest() {
    assertThat(Rivals.NONE.offers(guessed(2), 0.5, 3)).isTrue();
    assertThat(Rivals.NONE.offers(guessed(0), 0.5, 3)).isTrue();
    assertThat(Rivals.NONE.offers(guessed(7), 0.5, 3)).isFalse();
  }
}
