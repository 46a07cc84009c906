package io.madoguchi.staff;

import io.madoguchi.staff.accounts.Accounts;
import io.madoguchi.staff.accounts.LinkToken;
import io.madoguchi.staff.accounts.Terms;
import io.madoguchi.staff.login.Passwords;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Lets tests of any room log somebody in: {@code @Import} it. */
@TestComponent
public class StaffFixture {

  private static final String PASSWORD = "correct horse battery staple";

  private final Agents agents;
  private final Passwords passwords;
  private final Accounts accounts;

  StaffFixture(Agents agents, Passwords passwords, Accounts accounts) {
    this.agents = agents;
    this.passwords = passwords;
    this.accounts = accounts;
  }

  /** What somebody types to log in. */
  public record Key(String login, String password) {}

  /** A browser in which somebody of that role is logged in; the same person for the same role. */
  public Browser browser(Role role, int port) {
    Key key = account("fixture-" + Logins.normal(role.name()), "Fixture", role);
    Browser browser = new Browser(port);
    browser.logIn(key.login(), key.password());
    return browser;
  }

  /** The account with that login, made unless it is there. */
  public Key account(String login, String name, Role role) {
    if (agents.findByLogin(login).isEmpty()) {
      agents.add(
          new Agent(new AgentId(login), login, name, role, 4, Set.of(), true),
          passwords.hash(PASSWORD));
    }
    return new Key(login, PASSWORD);
  }

  /**
   * Where the first administrator makes the account; once there is one, where somebody invited
   * does.
   */
  public String joinPage() {
    return accounts
        .offerSetup()
        .map(token -> "/setup/" + token.text())
        .orElseGet(() -> "/invite/" + invitation().text());
  }

  private LinkToken invitation() {
    AgentId by =
        agents.all().stream()
            .filter(agent -> agent.role() == Role.ADMINISTRATOR)
            .findFirst()
            .orElseThrow()
            .id();
    return accounts.invite(by, new Terms(Role.AGENT, 4, Set.of()));
  }
}
