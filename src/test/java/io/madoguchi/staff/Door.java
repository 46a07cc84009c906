package io.madoguchi.staff;

import io.madoguchi.staff.accounts.Accounts;
import io.madoguchi.staff.login.Passwords;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests before the service's doors share: a running server without any account. */
@SpringBootTest(
    classes = StaffApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class Door {

  protected static final String PASSWORD = "correct horse battery staple";

  @LocalServerPort protected int port;
  @Autowired protected Agents agents;
  @Autowired protected Accounts accounts;
  @Autowired protected Passwords passwords;
  @Autowired protected TurnableClock clock;
  @Autowired protected JdbcClient database;

  @BeforeEach
  void beginAfresh() {
    database.sql("delete from staff_agent").update();
    database.sql("delete from staff_link").update();
    database.sql("delete from staff_audit").update();
    clock.turn(Duration.ofDays(1)); // forgets the tries of the tests before
  }

  protected Browser browser() {
    return new Browser(port);
  }

  protected Agent somebody(String login, Role role) {
    Agent agent =
        new Agent(new AgentId("id-of-" + login), login, "Name " + login, role, 4, Set.of(), true);
    agents.add(agent, passwords.hash(PASSWORD));
    return agent;
  }

  protected Browser loggedIn(String login, Role role) {
    somebody(login, role);
    Browser browser = browser();
    browser.logIn(login, PASSWORD);
    return browser;
  }
}
