package io.madoguchi.load;

import io.madoguchi.staff.Browser;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Agents at their desks, who each hold a few conversations and reply to their visitors at a fixed
 * pace. As with questions, a reply's time counts from the moment it was due.
 */
final class Desks implements AutoCloseable {

  static final Desks NONE = new Desks(List.of(), 0);

  private static final String PASSWORD = "correct horse battery staple";

  private final List<Desk> desks;
  private final int rate;

  private Desks(List<Desk> desks, int rate) {
    this.desks = desks;
    this.rate = rate;
  }

  /** Lets as many visitors ask for a person as the agents will hold, and gives them out. */
  static Desks open(Service service, Options options, Crowd crowd) throws Exception {
    int agents = options.number("agents", 5);
    int held = options.number("held", 8);
    if (agents == 0 || options.number("rate", 2_000) == 0) {
      return NONE;
    }
    Desks desks = new Desks(new ArrayList<>(), options.number("replies", 20));
    Browser administrator = administrator(service);
    crowd.wishForPersons(agents * held);
    for (int n = 0; n < agents; n++) {
      Desk desk = Desk.open(service.port(), agent(service, administrator, "agent" + n, held));
      desks.desks.add(desk);
      desk.take(held);
    }
    return desks;
  }

  static Browser administrator(Service service) throws IOException {
    return join(service, link(service.printed(), "setup"), "admin");
  }

  /** A new agent, logged in. */
  static Browser agent(Service service, Browser administrator, String login, int capacity) {
    administrator.submit(
        "/staff",
        "/staff/invitations",
        Map.of("role", "AGENT", "capacity", "" + capacity, "teams", ""));
    return join(service, link(administrator.get("/staff").body(), "invite"), login);
  }

  private static Browser join(Service service, String link, String login) {
    Browser browser = new Browser(service.port());
    browser.submit(
        link,
        link,
        Map.of("name", login, "login", login, "password", PASSWORD, "confirm", PASSWORD));
    browser.logIn(login, PASSWORD);
    return browser;
  }

  private static String link(String text, String kind) {
    Matcher matcher = Pattern.compile("(/" + kind + "/[\\w-]{54})").matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no link of " + kind);
    }
    return matcher.group(1);
  }

  /** Returns after {@code time}. */
  void reply(Duration time) {
    if (desks.isEmpty()) {
      return;
    }
    long every = TimeUnit.SECONDS.toNanos(1) / rate;
    long due = System.nanoTime();
    long end = due + time.toNanos();
    for (int n = 0; due < end; n++, due += every) {
      LockSupport.parkNanos(due - System.nanoTime());
      desks.get(n % desks.size()).reply(due);
    }
  }

  @Override
  public void close() {
    desks.forEach(Desk::close);
  }
}
