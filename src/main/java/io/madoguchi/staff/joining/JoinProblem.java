package io.madoguchi.staff.joining;

/** What is wrong with a filled-in account form: where, and the message's key. */
public enum JoinProblem {
  NAME("name", "staff.problem.name"),
  LOGIN("login", "staff.problem.login"),
  LOGIN_TAKEN("login", "staff.problem.login-taken"),
  PASSWORD_SHORT("password", "staff.problem.password-short"),
  PASSWORD_LONG("password", "staff.problem.password-long"),
  PASSWORD_LIKE_LOGIN("password", "staff.problem.password-like-login"),
  PASSWORD_TRIVIAL("password", "staff.problem.password-trivial"),
  PASSWORD_DIFFERS("confirm", "staff.problem.password-differs");

  private final String field;
  private final String key;

  JoinProblem(String field, String key) {
    this.field = field;
    this.key = key;
  }

  String field() {
    return field;
  }

  public String key() {
    return key;
  }
}
