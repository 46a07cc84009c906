package io.madoguchi.staff;

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
abstract class Door {

  static final String PASSWORD = "correct horse battery staple";

  @LocalServerPort int port;
  @Autowired Agents agents;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired TurnableClock clock;
  @Autowired JdbcClient database;

  @BeforeEach
  void beginAfresh() {
    database.sql("delete from staff_agent").update();
    database.sql("delete from staff_link").update();
    database.sql("delete from staff_audit").update();
    clock.turn(Duration.ofDays(1)); // forgets the tries of the tests before
  }

  Browser browser() {
    return new Browser(port);
  }

  Agent somebody(String login, Role role) {
    Agent agent =
        new Agent(new AgentId("id-of-" + login), login, "Name " + login, role, 4, Set.of(), true);
    agents.add(agent, passwords.hash(PASSWORD));
    return agent;
  }

  Browser loggedIn(String login, Role role) {
    somebody(login, role);
    Browser browser = browser();
    browser.logIn(login, PASSWORD);
    return browser;
  }
}
