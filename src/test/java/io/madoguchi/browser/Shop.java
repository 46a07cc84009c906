package io.madoguchi.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;

/** The demo shop as its visitor sees it, with the widget in the corner. */
final class Shop {

  private final Window window;

  Shop(Window window) {
    this.window = window;
    settle();
  }

  Window window() {
    return window;
  }

  /** The inside of the widget. */
  SearchContext widget() {
    return window.find("madoguchi-chat").getShadowRoot();
  }

  WebElement part(String css) {
    return widget().findElement(By.cssSelector(css));
  }

  List<WebElement> parts(String css) {
    return widget().findElements(By.cssSelector(css));
  }

  boolean shows(String css) {
    return window.shows(widget(), css);
  }

  void settle() {
    window.until("the launcher is there", () -> part(".launcher").isDisplayed());
  }

  void open() {
    part(".launcher").click();
    ready();
  }

  /** Waits until the window is open and the bot has said hello. */
  void ready() {
    window.until("the greeting is there", () -> shows(".message.bot .bubble"));
  }

  void reload() {
    window.reload();
    settle();
    ready();
  }

  WebElement input() {
    return part(".composer textarea");
  }

  void type(String text) {
    input().sendKeys(text);
  }

  /** At once, as from the clipboard. */
  void paste(String text) {
    window.script(
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))",
        input(),
        text);
  }

  void say(String text) {
    int before = said("visitor").size();
    type(text);
    input().sendKeys(Keys.ENTER);
    window.until("“" + text + "” is shown", () -> said("visitor").size() > before);
  }

  /** What somebody said, oldest first; {@code role} is visitor, bot or agent. */
  List<String> said(String role) {
    return parts(".message." + role + " .bubble").stream().map(WebElement::getText).toList();
  }

  /** Waits until that role has said something with {@code text} in it. */
  void hears(String role, String text) {
    window.until(
        role + " says “" + text + "”",
        () -> said(role).stream().anyMatch(each -> each.contains(text)));
  }

  void reads(String css, String text) {
    window.until(
        css + " reads “" + text + "”",
        () -> parts(css).stream().anyMatch(each -> each.getText().contains(text)));
  }

  /** Presses the newest button with that label. */
  void choose(String label) {
    window.until(
        "the button “" + label + "” can be pressed",
        () -> parts(".choice").stream().anyMatch(each -> fits(each, label)));
    parts(".choice").stream().filter(each -> fits(each, label)).toList().getLast().click();
  }

  private static boolean fits(WebElement button, String label) {
    return button.isEnabled() && button.getText().contains(label);
  }

  /** Stands in line for a person, by the button below the input. */
  void askForPerson() {
    part(".foot .quiet").click();
    window.until("the visitor waits", () -> shows(".waiting"));
  }

  /** Waits until the banner says that this visitor is number {@code position}. */
  void isNumber(int position) {
    reads(".waiting strong", "ただいま" + position + "番目です");
  }

  /** What opens this visitor's conversation; there is one once the visitor has said something. */
  String token() {
    return (String) window.script("return JSON.parse(localStorage.madoguchi).token");
  }
}
