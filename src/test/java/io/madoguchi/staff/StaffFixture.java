package io.madoguchi.staff;

import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Lets tests of other rooms log somebody in. */
@TestComponent
public class StaffFixture {

  private static final String PASSWORD = "correct horse battery staple";

  private final Agents agents;
  private final Passwords passwords;

  StaffFixture(Agents agents, Passwords passwords) {
    this.agents = agents;
    this.passwords = passwords;
  }

  /** A browser in which an agent is logged in. */
  public Browser agentAt(int port) {
    agents.add(
        new Agent(new AgentId("fixture"), "fixture", "Fixture", Role.AGENT, 4, Set.of(), true),
        passwords.hash(PASSWORD));
    Browser browser = new Browser(port);
    browser.logIn("fixture", PASSWORD);
    return browser;
  }
}
