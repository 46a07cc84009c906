package io.madoguchi.faults;

import io.madoguchi.staff.Browser;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The first people of a service in a process of its own, who come in by its one-time links. */
final class NewStaff {

  private static final String PASSWORD = "correct horse battery staple";

  private final ServiceProcess service;
  private @Nullable Browser administrator;

  NewStaff(ServiceProcess service) {
    this.service = service;
  }

  /** Logged in, by the link that the service has printed. */
  Browser administrator() {
    if (administrator == null) {
      String setup =
          Awaitility.await("the setup link")
              .until(() -> link(Files.readString(service.output()), "setup"), Optional::isPresent)
              .orElseThrow();
      administrator = join(setup, "administrator");
    }
    return administrator;
  }

  /** Logged in; with room for one conversation. */
  Browser agent(String login) {
    Browser inviting = administrator();
    inviting.submit(
        "/staff", "/staff/invitations", Map.of("role", "AGENT", "capacity", "1", "teams", ""));
    return join(link(inviting.get("/staff").body(), "invite").orElseThrow(), login);
  }

  void logIn(Browser browser, String login) {
    browser.logIn(login, PASSWORD);
  }

  private Browser join(String link, String login) {
    Browser browser = new Browser(service.port());
    browser.submit(
        link,
        link,
        Map.of("name", login, "login", login, "password", PASSWORD, "confirm", PASSWORD));
    logIn(browser, login);
    return browser;
  }

  private static Optional<String> link(String text, String kind) {
    return Pattern.compile("/" + kind + "/[\\w-]{54}")
        .matcher(text)
        .results()
        .map(found -> found.group())
        .findFirst();
  }
}
