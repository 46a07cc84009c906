package io.madoguchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalFormTests {

  private static String normal(String raw) {
    return NormalForm.of(raw).text();
  }

  @Test
  void unifiesWidthAndCase() {
    assertThat(normal("ﾛｸﾞｲﾝ ＡＢＣ　①㈱")).isEqualTo("ログイン abc 1(株)");
  }

  @Test
  void takesInvisibleCharactersOut() {
    assertThat(normal("返\u200b品\u00ad\ufeff\u202e")).isEqualTo("返品");
  }

  @Test
  void takesLoneSurrogatesOut() {
    assertThat(normal("返\ud83d品\ude00")).isEqualTo("返品");
  }

  @Test
  void readsDashesAfterKanaAsLongVowels() {
    assertThat(normal("サ−バ―とe-mail")).isEqualTo("サーバーとe-mail");
  }

  @Test
  void shortensRunsOfMarks() {
    assertThat(normal("なんで！！！？？   えーーー")).isEqualTo("なんで!? えー");
  }

  @Test
  void cutsOverlongTexts() {
    NormalForm cut = NormalForm.of("あ".repeat(100_000));
    assertThat(cut.cut()).isTrue();
    assertThat(cut.text()).hasSize(NormalForm.MAX_LENGTH);
    assertThat(NormalForm.of("ﷺ".repeat(NormalForm.MAX_LENGTH)).text())
        .hasSizeLessThanOrEqualTo(NormalForm.MAX_LENGTH);
    assertThat(NormalForm.of("短い").cut()).isFalse();
  }
}
