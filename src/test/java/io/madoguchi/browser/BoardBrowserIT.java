package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Role;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** A supervisor before the live board, while agents and visitors come and go. */
@BrowserTest
class BoardBrowserIT {

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
    board.pictures("board-ja", 1600, 900);
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
    board.pictures("board-en-dark", 1600, 900);
    Accessibility.check(board);
    board.find("#set-hana form button").click();
    board.until("she is away", () -> board.shows(board.driver(), ".person.away"));
    Window desk = hana.window();
    desk.until("she is told", () -> desk.find(".asks").getText().contains("結城 ゆい さんがあなたの状態を"));
    desk.picture("desk-told");
    desk.find(".asks .ask button").click();
  }

  /** Of today: other tests may have had conversations before. */
  private static int handled(Window board) {
    return Integer.parseInt(board.find(".value").getText());
  }

  private static Window board(Stage stage, String path) {
    return stage.member("yui", "結城 ゆい", Role.SUPERVISOR, path);
  }
}
