package io.madoguchi.staff;

/** What somebody is allowed to do here; exactly one each. */
public enum Role {
  /** Answers visitors. */
  AGENT("/desk"),
  /** Answers visitors, and sees the figures. */
  SUPERVISOR("/desk"),
  /** Writes what the bot says; does not see conversations as they happen. */
  DESIGNER("/home"),
  /** Everything, accounts included. */
  ADMINISTRATOR("/staff");

  private final String home;

  Role(String home) {
    this.home = home;
  }

  /** Whether people of this role take conversations at the desk. */
  public boolean servesVisitors() {
    return this != DESIGNER;
  }

  /** Whether people of this role watch, help and overrule colleagues at the desk. */
  public boolean supervises() {
    return this == SUPERVISOR || this == ADMINISTRATOR;
  }

  /** The page to open after logging in; it exists, and people of this role may open it. */
  public String home() {
    return home;
  }

  String authority() {
    return "ROLE_" + name();
  }
}
