package io.madoguchi.matching.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTests {

  @ParameterizedTest
  @CsvSource({
    "インストール, インスール, true",
    "アカウント, アカウンド, true",
    "パスワード, パスーワド, true",
    "パスワード, パスワード, false",
    "ログイン, ログアウト, false",
    "カード, コード, true",
    "'', ア, true",
  })
  void allowsOneSlip(String one, String other, boolean slip) {
    assertThat(Slips.one(one, other)).isEqualTo(slip);
    assertThat(Slips.one(other, one)).isEqualTo(slip);
  }
}
