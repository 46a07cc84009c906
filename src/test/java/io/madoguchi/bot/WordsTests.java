package io.madoguchi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

  private final Words words = new Words(new Speech(Talk.messages()));

  @ParameterizedTest
  @ValueSource(strings = {"はい", "はい。", "はい、お願いします！", "ＯＫ", "Yes, please", "that's right"})
  void knowsAYes(String text) {
    assertThat(words.confirms(text)).isTrue();
    assertThat(words.accepts(text)).isTrue();
    assertThat(words.denies(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"いいえ", "違います。", "No thanks!", "nope"})
  void knowsANo(String text) {
    assertThat(words.denies(text)).isTrue();
    assertThat(words.declines(text)).isTrue();
    assertThat(words.accepts(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"大丈夫です", "結構です", "I'm fine"})
  void takesFineForAYesToARightValueAndForANoToAnOffer(String text) {
    assertThat(words.confirms(text)).isTrue();
    assertThat(words.accepts(text)).isFalse();
    assertThat(words.declines(text)).isTrue();
  }

  @Test
  void saysNothingAboutALongerText() {
    assertThat(words.confirms("はい、でも住所が違います")).isFalse();
    assertThat(words.stops("how do I cancel my order", false)).isFalse();
    assertThat(words.confirms("...")).isFalse();
  }
}
