package io.madoguchi.browser;

import io.madoguchi.staff.StaffFixture;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

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
    window.logIn(key);
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
    List<WebElement> before = replies();
    window.find(".take-next").click();
    // Until it is theirs, a note can be written in the same place.
    window.until(
        "the reply to the one taken can be written",
        () -> replies().stream().anyMatch(each -> each.isDisplayed() && !before.contains(each)));
  }

  private List<WebElement> replies() {
    return window.all(".composer.reply textarea");
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

  /** Writes a note for colleagues, and goes back to the reply. */
  void note(String text) {
    window.all(".mode-tab").getLast().click();
    window.until("the note can be written", () -> window.shows(window.driver(), ".composer.note"));
    input().sendKeys(text);
    // The list of colleagues, where there is one, takes the first Enter.
    window.find(".composer .send").click();
    window.until(
        "the note is there",
        () -> window.all(".note-card").stream().anyMatch(card -> card.getText().contains(text)));
    window.all(".mode-tab").getFirst().click();
  }

  /** As a supervisor, opens the conversation that somebody with that name holds. */
  void watch(String holder) {
    window.until(holder + " holds a conversation", () -> rowHeldBy(holder).isPresent());
    rowHeldBy(holder).orElseThrow().click();
    window.until("one watches", () -> window.shows(window.driver(), ".standing.watching"));
  }

  private Optional<WebElement> rowHeldBy(String holder) {
    return window.all(".list.floor .row").stream()
        .filter(row -> row.getText().contains(holder))
        .findFirst();
  }

  /** By its key; waits for the question. */
  void takeOver() {
    new Actions(window.driver())
        .keyDown(Keys.CONTROL)
        .keyDown(Keys.SHIFT)
        .sendKeys("y")
        .keyUp(Keys.SHIFT)
        .keyUp(Keys.CONTROL)
        .perform();
    window.until("it is asked", () -> window.shows(window.driver(), "dialog.take-over"));
  }

  /** Asks for what the button with that label asks for, and waits for the dialog. */
  void ask(String button, String dialog) {
    String css = ".actions button[aria-label='" + button + "']";
    window.until(button + " can be asked for", () -> window.shows(window.driver(), css));
    window.find(css).click();
    window.until("it is asked", () -> window.shows(window.driver(), dialog));
  }

  /** The same on a phone, where a menu has it in words. */
  void askInMenu(String words, String dialog) {
    window.find(".more-ways > button").click();
    String css = ".more-ways .menu-item";
    window.until("the menu is open", () -> window.shows(window.driver(), css));
    window.all(css).stream()
        .filter(each -> each.getText().equals(words))
        .findFirst()
        .orElseThrow()
        .click();
    window.until("it is asked", () -> window.shows(window.driver(), dialog));
  }

  void confirm() {
    window.find("dialog[open] button[type=submit]").click();
    window.until("it is done", () -> window.all("dialog[open]").isEmpty());
  }

  /** Whether a part of the screen says that. */
  void reads(String css, String text) {
    window.until(
        css + " reads “" + text + "”",
        () -> window.all(css).stream().anyMatch(each -> each.getText().contains(text)));
  }

  /** What stands at the head of the open conversation about colleagues. */
  String company() {
    return window.find(".company").getAttribute("title");
  }

  /** Closes the open conversation as resolved; the five seconds for thinking better of it pass. */
  void close() {
    askToClose();
    window.until(
        "the conversation is closed", () -> window.shows(window.driver(), ".system-line.closed"));
  }

  /** Says "resolved"; from here on it can be undone for five seconds. */
  void askToClose() {
    window.find(".closing > button").click();
    window.until("one can say how it ended", () -> window.shows(window.driver(), ".outcome"));
    window.press(Keys.ENTER);
  }
}
