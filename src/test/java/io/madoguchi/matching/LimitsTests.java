package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.matching.Interpretation.Decision;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LimitsTests {

  private final Limits limits = new Limits(0.7, 0.3);

  @Test
  void decidesAtTheLimitsThemselves() {
    assertThat(limits.decide(0.7)).isEqualTo(Decision.ANSWER);
    assertThat(limits.decide(0.699)).isEqualTo(Decision.CLARIFY);
    assertThat(limits.decide(0.3)).isEqualTo(Decision.CLARIFY);
    assertThat(limits.decide(0.299)).isEqualTo(Decision.FALLBACK);
  }

  @Test
  void offersWhatIsLessLikelyThanItWouldAskBackFor() {
    assertThat(limits.offer()).isPositive().isLessThan(limits.clarify());
  }

  @Test
  void anIntentOfItsOwnMayAnswerLaterOrSooner() {
    assertThat(limits.from(OptionalDouble.of(0.95)).decide(0.9)).isEqualTo(Decision.CLARIFY);
    assertThat(limits.from(OptionalDouble.of(0.2)).decide(0.25)).isEqualTo(Decision.ANSWER);
    assertThat(limits.from(OptionalDouble.empty())).isEqualTo(limits);
  }
}
