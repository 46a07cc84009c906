package io.madoguchi.staff.joining;

import io.madoguchi.staff.Logins;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody with a link fills in. Missing fields arrive as null and count as empty. */
record JoinForm(String name, String login, String password, String confirm) {

  static final int MAX_NAME = 60;

  static final JoinForm EMPTY = new JoinForm("", "", "", "");

  JoinForm(
      @Nullable String name,
      @Nullable String login,
      @Nullable String password,
      @Nullable String confirm) {
    this.name = Normalizer.normalize(given(name), Normalizer.Form.NFC).strip();
    this.login = Logins.normal(given(login));
    this.password = given(password);
    this.confirm = given(confirm);
  }

  /** Everything wrong with it at once, at most one thing a field. */
  List<JoinProblem> problems() {
    List<JoinProblem> problems = new ArrayList<>();
    if (name.isEmpty() || name.length() > MAX_NAME || hasControls(name)) {
      problems.add(JoinProblem.NAME);
    }
    if (!Logins.allowed(login)) {
      problems.add(JoinProblem.LOGIN);
    }
    PasswordRules.check(password, login).ifPresent(problems::add);
    if (!password.equals(confirm)) {
      problems.add(JoinProblem.PASSWORD_DIFFERS);
    }
    return problems;
  }

  /** Control and formatting characters: they could make a name look like somebody else's. */
  private static boolean hasControls(String name) {
    return name.codePoints()
        .map(Character::getType)
        .anyMatch(
            type ->
                type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR);
  }

  private static String given(@Nullable String field) {
    return field == null ? "" : field;
  }

  /** Without the password, which must not get into logs. */
  @Override
  public String toString() {
    return "JoinForm[login=" + login + "]";
  }
}
