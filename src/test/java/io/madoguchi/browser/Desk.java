package io.madoguchi.browser;

import io.madoguchi.staff.StaffFixture;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The desk as an agent sees it. */
final class Desk {

  private final Window window;

  Desk(Window window) {
    this.window = window;
  }

  Window window() {
    return window;
  }

  void logIn(StaffFixture.Key key) {
    window.find("#username").sendKeys(key.login());
    window.find("#password").sendKeys(key.password());
    window.find("main form button").click();
    connected();
  }

  void connected() {
    window.until("the desk is connected", () -> window.shows(window.driver(), ".link.open"));
  }

  /** How many visitors the line shows. */
  int waiting() {
    return window.all(".list.line .row").size();
  }

  void sees(int waiting) {
    window.until(waiting + " visitors are in line", () -> waiting() == waiting);
  }

  /** Takes whoever is next, and waits until one can answer. */
  void takeNext() {
    window.until("“take next” can be pressed", () -> window.find(".take-next").isEnabled());
    String before = window.driver().getCurrentUrl();
    window.find(".take-next").click();
    window.until(
        "the reply to the one taken can be written",
        () ->
            !before.equals(window.driver().getCurrentUrl())
                && window.shows(window.driver(), ".composer textarea"));
  }

  WebElement input() {
    return window.find(".composer textarea");
  }

  void reply(String text) {
    input().sendKeys(text);
    input().sendKeys(Keys.ENTER);
    hears("agent", text);
  }

  List<String> said(String role) {
    return window.all(".turn." + role + " .bubble").stream().map(WebElement::getText).toList();
  }

  void hears(String role, String text) {
    window.until(
        role + " says “" + text + "”",
        () -> said(role).stream().anyMatch(each -> each.contains(text)));
  }

  /** Closes the open conversation; the five seconds for thinking better of it pass. */
  void close() {
    window.find(".actions .outlined").click();
    window.until(
        "the conversation is closed", () -> window.shows(window.driver(), ".system-line.closed"));
  }
}
