package io.madoguchi.chat;

import io.madoguchi.staff.Browser;
import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Opens desks and lets visitors wait, over real sockets. */
public final class Desks {

  private final StaffFixture staff;
  private final int port;

  public Desks(StaffFixture staff, int port) {
    this.staff = staff;
    this.port = port;
  }

  /** The desk of an agent with that login and name, greeted. */
  public TestClient of(String login) {
    StaffFixture.Key key = staff.account(login, login, Role.AGENT);
    Browser browser = new Browser(port);
    browser.logIn(key.login(), key.password());
    return of(browser, port);
  }

  /** The desk of whoever is logged in, greeted. */
  public static TestClient of(Browser browser, int port) {
    TestClient desk = connected(browser, port, "/ws/desk");
    desk.frame("offers");
    return desk;
  }

  /** The live board of whoever is logged in, greeted. */
  public static TestClient board(Browser browser, int port) {
    TestClient board = connected(browser, port, "/ws/board");
    board.frame("welcome");
    return board;
  }

  private static TestClient connected(Browser browser, int port, String path) {
    String cookies =
        browser.cookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    TestClient client =
        TestClient.connect(port, path, "Cookie", cookies, "Origin", "http://localhost:" + port);
    client.send("{'type':'hello','protocol':1}");
    return client;
  }

  public TestClient waitingVisitor() {
    TestClient visitor = TestClient.visitor(port);
    visitor.send("{'type':'request-agent','id':'p1'}");
    visitor.answer("p1");
    return visitor;
  }

  /** The offer that {@code desk} shows, once it shows one. */
  public static JsonNode offer(TestClient desk) {
    return desk.await(frame -> isOffers(frame) && !frame.path("offers").isEmpty())
        .path("offers")
        .get(0);
  }

  public static boolean isOffers(JsonNode frame) {
    return frame.path("type").asString().equals("offers");
  }
}
