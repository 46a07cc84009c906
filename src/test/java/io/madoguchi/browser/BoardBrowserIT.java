package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Role;
import io.madoguchi.staff.StaffFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** A supervisor before the live board, while agents and visitors come and go. */
@BrowserTest
class BoardBrowserIT {

  private static final Path PICTURES = Path.of("target", "screenshots");

  @Test
  void followsTheLineAndTheStaffWithoutBeingReloaded(Stage stage) throws IOException {
    Desk hana = stage.agent("hana", "花田 はな");
    stage.agent("mori", "森 健");
    Window board = board(stage, "/board?lang=ja");
    board.script("window.stays = true");
    board.until("both are there", () -> board.all(".person").size() >= 2);

    Shop guest = stage.guest("ja");
    guest.askForPerson();
    board.until("one waits", () -> board.find(".line.all .waiting dd").getText().equals("1"));
    String before = board.find(".longest time").getText();
    board.until("the wait grows", () -> !board.find(".longest time").getText().equals(before));

    int handled = handled(board);
    hana.takeNext();
    hana.reply("お待たせしました。");
    board.until("one more is counted", () -> handled(board) == handled + 1);
    stage.guest("ja").askForPerson();
    board.until(
        "the next one waits", () -> board.find(".line.all .waiting dd").getText().equals("1"));
    pictures(board, "board-ja");
    assertThat(board.script("return window.stays")).isEqualTo(true);
    Accessibility.check(board);
  }

  @Test
  void setsAnAgentsPresenceWhoIsToldByWhom(Stage stage) throws IOException {
    Desk hana = stage.agent("hana", "花田 はな");
    Window board = board(stage, "/board?lang=en");
    board.appearance("dark");
    board.until("she is there", () -> board.shows(board.driver(), "#set-hana"));
    board.until(
        "the form is open",
        () -> {
          if (!board.shows(board.driver(), "#set-hana[open]")) {
            board.find("#set-hana summary").click();
          }
          return board.shows(board.driver(), "#set-hana[open]");
        });
    new Select(board.find("#presence-hana")).selectByValue("away-meal");
    pictures(board, "board-en-dark");
    Accessibility.check(board);
    board.find("#set-hana form button").click();
    board.until("she is away", () -> board.shows(board.driver(), ".person.away"));
    Window desk = hana.window();
    desk.until("she is told", () -> desk.find(".asks").getText().contains("結城 ゆい さんがあなたの状態を"));
    desk.picture(PICTURES.resolve("desk-told.png"));
    desk.find(".asks .ask button").click();
  }

  /** Of today: other tests may have had conversations before. */
  private static int handled(Window board) {
    return Integer.parseInt(board.find(".value").getText());
  }

  private static Window board(Stage stage, String path) {
    StaffFixture.Key key = stage.staff().account("yui", "結城 ゆい", Role.SUPERVISOR);
    Window window = stage.window("/login");
    window.find("#username").sendKeys(key.login());
    window.find("#password").sendKeys(key.password());
    window.find("main form button").click();
    window.go(path);
    return window;
  }

  private static void pictures(Window window, String name) throws IOException {
    Files.createDirectories(PICTURES);
    window.size(1600, 900);
    window.picture(PICTURES.resolve(name + ".png"));
    window.phone();
    window.picture(PICTURES.resolve(name + "-390.png"));
    window.size(1600, 900);
  }
}
