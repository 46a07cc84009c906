package io.madoguchi.staff.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTests {

  private final Passwords passwords = new Passwords();

  @Test
  void hashesWithArgon2idAtTheParametersOfOwasp() {
    assertThat(passwords.hash("secret")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.hash("secret")).isNotEqualTo(passwords.hash("secret"));
  }

  @Test
  void knowsTheRightOneInEveryWidth() {
    Optional<String> hash = Optional.of(passwords.hash("Ｋａｇｉ ガギグ"));
    assertThat(passwords.match("Kagi ｶﾞｷﾞｸﾞ", hash)).isTrue();
    assertThat(passwords.match("Kagi", hash)).isFalse();
  }

  @Test
  void nobodyLogsInWithoutAnAccount() {
    assertThat(passwords.match("nobody has this one", Optional.empty())).isFalse();
    assertThat(passwords.match("", Optional.empty())).isFalse();
  }

  @Test
  void somebodyUnknownTakesAsLongAsAnAccount() {
    String account = passwords.hash("secret");
    int end = account.lastIndexOf('$', account.lastIndexOf('$') - 1);
    assertThat(Passwords.NOBODYS).startsWith(account.substring(0, end + 1));
    assertThat(Passwords.NOBODYS).hasSameSizeAs(account);
  }

  @Test
  void endlessOnesAreWrong() {
    String endless = "x".repeat(Passwords.MAX_LENGTH + 1);
    assertThat(passwords.match(endless, Optional.of(passwords.hash(endless)))).isFalse();
  }
}
