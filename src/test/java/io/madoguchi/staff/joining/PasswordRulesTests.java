package io.madoguchi.staff.joining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery staple",
        "むかしむかしあるところにおじいさんが",
        "k3#Vq9!mZ2pLx",
        "8362 9104 7751 0394",
        "Pass the salt, Jane, it is Tuesday"
      })
  void takesLongOnes(String password) {
    assertThat(PasswordRules.check(password, "hanako")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "Passw0rd2026!",
        "P@$$w0rdP@$$w0rd",
        "administrator",
        "123456789012",
        "abcdefghijkl",
        "qwertyuiopas",
        "aaaaaaaaaaaa",
        "abababababab",
        "112233445566",
        "ＰＡＳＳＷＯＲＤ１２３４",
        "パスワードパスワードパスワード",
        "1990/12/31-0",
        "Madoguchi2026"
      })
  void refusesTheFirstGuesses(String password) {
    assertThat(PasswordRules.check(password, "hanako")).contains(JoinProblem.PASSWORD_TRIVIAL);
  }

  @Test
  void refusesShortOnesByCharactersNotBytes() {
    assertThat(PasswordRules.check("k3#Vq9!mZ2p", "x")).contains(JoinProblem.PASSWORD_SHORT);
    assertThat(PasswordRules.check("ひらがなだけ", "x")).contains(JoinProblem.PASSWORD_SHORT);
    assertThat(PasswordRules.check("😀".repeat(6), "x")).contains(JoinProblem.PASSWORD_SHORT);
  }

  @Test
  void refusesEndlessOnes() {
    assertThat(PasswordRules.check("k3#Vq9!mZ2pLx".repeat(30), "x"))
        .contains(JoinProblem.PASSWORD_LONG);
  }

  @Test
  void refusesTheLoginWithinIt() {
    assertThat(PasswordRules.check("my-HANAKO-k3#Vq9", "hanako"))
        .contains(JoinProblem.PASSWORD_LIKE_LOGIN);
    assertThat(PasswordRules.check("xx-hanako-k3#Vq9", "hanako@shop.example"))
        .contains(JoinProblem.PASSWORD_LIKE_LOGIN);
    assertThat(PasswordRules.check("k3#Vq9!mZ2pLx-ai", "ai")).isEmpty();
  }
}
