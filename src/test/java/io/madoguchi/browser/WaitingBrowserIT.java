package io.madoguchi.browser;

import org.junit.jupiter.api.Test;

@BrowserTest
class WaitingBrowserIT {

  @Test
  void everybodyMovesUpWhenTheFirstIsTaken(Stage stage) {
    Shop first = stage.guest("ja");
    Shop second = stage.guest("ja");
    first.askForPerson();
    first.isNumber(1);
    second.askForPerson();
    second.isNumber(2);
    second.reads(".waiting", "前に1名");

    Desk desk = stage.agent("sato", "佐藤");
    desk.sees(2);
    desk.takeNext();

    first.window().until("the first no longer waits", () -> !first.shows(".waiting"));
    second.isNumber(1);
    second.reads(".waiting", "次にご案内します");
    desk.sees(1);
  }

  @Test
  void keepsThePlaceOverAReload(Stage stage) {
    Shop first = stage.guest("ja");
    first.askForPerson();
    Shop second = stage.guest("ja");
    second.say("返品したいです");
    second.hears("bot", "14日以内");
    second.askForPerson();
    second.isNumber(2);

    second.reload();

    second.isNumber(2);
    second.hears("visitor", "返品したいです");
    second.hears("bot", "14日以内");
  }

  @Test
  void leavingTheLineBringsTheBotBack(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.askForPerson();
    shop.part(".waiting .quiet").click();
    shop.window().until("nobody waits", () -> !shop.shows(".waiting"));
    shop.reads(".line", "引き続き自動応答がお答えします");
    shop.say("営業時間");
    shop.hears("bot", "毎日10時から19時まで");
  }
}
