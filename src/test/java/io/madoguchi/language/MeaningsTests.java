package io.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeaningsTests {

  @ParameterizedTest
  @CsvSource({
    "EN, cancel, annul, tree",
    "EN, parcel, packag, music",
    "JA, 返品, 返却, 会議",
    "JA, 解約, キャンセル, 写真",
    "JA, 料金, 値段, 動物",
  })
  void wordsOfLikeMeaningHaveLikeVectors(Language language, String word, String near, String far) {
    assertThat(likeness(language, word, near)).isGreaterThan(0.4);
    assertThat(likeness(language, word, far))
        .isLessThan(likeness(language, word, near) - 0.2)
        .isLessThan(0.4);
  }

  @ParameterizedTest
  @EnumSource
  void aWordThatIsNotKnownHasNoRow(Language language) {
    assertThat(Meanings.of(language).row("qwrtz")).isEqualTo(Meanings.UNKNOWN);
  }

  private static double likeness(Language language, String word, String other) {
    Meanings meanings = Meanings.of(language);
    float[] vector = new float[meanings.dimensions()];
    meanings.add(meanings.row(word), 1, vector);
    return meanings.dot(meanings.row(other), vector);
  }
}
