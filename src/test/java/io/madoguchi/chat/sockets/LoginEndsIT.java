package io.madoguchi.chat.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.WholeService;
import io.madoguchi.chat.Desks;
import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A socket lives no longer than the login that opened it. */
@WholeService
class LoginEndsIT {

  private static final int LOGGED_OUT = 4001;
  private static final String LOGIN = "login-ends";

  @LocalServerPort int port;
  @Autowired StaffFixture staff;

  private Browser admin;
  private Browser browser;

  @BeforeEach
  void logIn() {
    admin = staff.browser(Role.ADMINISTRATOR, port);
    staff.account(LOGIN, LOGIN, Role.SUPERVISOR);
    change("SUPERVISOR", true);
    browser = another();
  }

  @Test
  void loggingOutClosesTheSocketsOfThatBrowserAndNoOther() {
    try (TestClient desk = Desks.of(browser, port);
        TestClient board = Desks.board(browser, port);
        TestClient elsewhere = Desks.of(another(), port)) {
      browser.submit("/home", "/logout", Map.of());
      assertThat(desk.closeCode()).isEqualTo(LOGGED_OUT);
      assertThat(board.closeCode()).isEqualTo(LOGGED_OUT);
      elsewhere.send("{'type':'ping'}");
      elsewhere.frame("pong");
      assertThat(elsewhere.isOpen()).isTrue();
    }
  }

  @Test
  void anotherRoleClosesThemAtOnce() {
    try (TestClient desk = Desks.of(browser, port);
        TestClient board = Desks.board(browser, port)) {
      change("AGENT", true);
      assertThat(desk.closeCode()).isEqualTo(LOGGED_OUT);
      assertThat(board.closeCode()).isEqualTo(LOGGED_OUT);
    }
  }

  @Test
  void aClosedAccountClosesThemAtOnce() {
    try (TestClient desk = Desks.of(browser, port);
        TestClient elsewhere = Desks.of(another(), port)) {
      change("SUPERVISOR", false);
      assertThat(desk.closeCode()).isEqualTo(LOGGED_OUT);
      assertThat(elsewhere.closeCode()).isEqualTo(LOGGED_OUT);
    }
  }

  @Test
  void aNewPasswordClosesThemAtOnce() {
    try (TestClient desk = Desks.of(browser, port)) {
      admin.submit("/staff", "/staff/accounts/" + LOGIN + "/password", Map.of());
      Matcher link = Pattern.compile("/password/[\\w-]+").matcher(admin.get("/staff").body());
      assertThat(link.find()).isTrue();
      String password = "correct horse battery staple";
      new Browser(port)
          .submit(link.group(), link.group(), Map.of("password", password, "confirm", password));
      assertThat(desk.closeCode()).isEqualTo(LOGGED_OUT);
    }
  }

  @Test
  void anotherCapacityLeavesThemOpen() {
    try (TestClient desk = Desks.of(browser, port)) {
      admin.submit("/staff", "/board/agents/" + LOGIN + "/capacity", Map.of("capacity", "3"));
      desk.await(
          frame ->
              frame.path("type").asString().equals("staffing")
                  && frame.path("capacity").asInt() == 3);
      assertThat(desk.isOpen()).isTrue();
    }
  }

  private Browser another() {
    Browser other = new Browser(port);
    other.logIn(LOGIN, staff.account(LOGIN, LOGIN, Role.SUPERVISOR).password());
    return other;
  }

  private void change(String role, boolean open) {
    Map<String, String> terms = new HashMap<>(Map.of("role", role, "capacity", "4"));
    if (open) {
      terms.put("active", "true");
    }
    admin.submit("/staff", "/staff/accounts/" + LOGIN, terms);
  }
}
