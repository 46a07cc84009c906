package io.madoguchi.staff.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody with a link types, before anything is done with it. */
class JoinFormTests {

  private static final String PASSWORD = "correct horse battery staple";

  @Test
  void namesEverythingWrongAtOnce() {
    assertThat(new JoinForm(null, null, null, "x").problems())
        .containsExactly(
            JoinProblem.NAME,
            JoinProblem.LOGIN,
            JoinProblem.PASSWORD_SHORT,
            JoinProblem.PASSWORD_DIFFERS);
  }

  @Test
  void takesJapaneseNamesAndPlainLogins() {
    JoinForm form = new JoinForm(" 山田 花子 ", "Hanako.Yamada@Shop.example", PASSWORD, PASSWORD);
    assertThat(form.problems()).isEmpty();
    assertThat(form.name()).isEqualTo("山田 花子");
    assertThat(form.login()).isEqualTo("hanako.yamada@shop.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "-ab", "山田", "a b", "a/b", "a<b>"})
  void refusesOddLogins(String login) {
    assertThat(new JoinForm("N", login, PASSWORD, PASSWORD).problems())
        .containsExactly(JoinProblem.LOGIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202eb", "a\nb", "a\u200bb"})
  void refusesNamesThatLookLikeOthers(String name) {
    assertThat(new JoinForm(name, "taro", PASSWORD, PASSWORD).problems())
        .containsExactly(JoinProblem.NAME);
  }

  @Test
  void doesNotTellThePassword() {
    assertThat(new JoinForm("N", "taro", PASSWORD, PASSWORD).toString()).doesNotContain("horse");
  }
}
