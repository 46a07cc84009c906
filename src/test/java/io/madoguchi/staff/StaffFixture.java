package io.madoguchi.staff;

import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Lets tests of any room log somebody in: {@code @Import} it. */
@TestComponent
public class StaffFixture {

  private static final String PASSWORD = "correct horse battery staple";

  private final Agents agents;
  private final Passwords passwords;

  StaffFixture(Agents agents, Passwords passwords) {
    this.agents = agents;
    this.passwords = passwords;
  }

  /** A browser in which somebody of that role is logged in; the same person for the same role. */
  public Browser browser(Role role, int port) {
    String login = "fixture-" + Logins.normal(role.name());
    if (agents.findByLogin(login).isEmpty()) {
      agents.add(
          new Agent(new AgentId(login), login, "Fixture", role, 4, Set.of(), true),
          passwords.hash(PASSWORD));
    }
    Browser browser = new Browser(port);
    browser.logIn(login, PASSWORD);
    return browser;
  }
}
