package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

@BrowserTest
class ConnectionBrowserIT {

  @Test
  void whatWasWrittenOfflineArrivesOnce(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.say("返品したいです");
    shop.hears("bot", "14日以内");
    shop.window().offline(true);
    shop.reads(".notice.link", "オフラインです");
    shop.say("営業時間は何時までですか");
    shop.reads(".message.visitor .meta", "接続後に送信します");

    shop.window().offline(false);

    shop.hears("bot", "毎日10時から19時まで");
    shop.window().until("the notice is gone", () -> !shop.shows(".notice.link"));
    assertThat(shop.said("visitor")).hasSize(2);
    assertThat(stage.log(shop)).containsOnlyOnce("text=営業時間は何時までですか");
  }

  @Test
  void comesBackWhenItsSocketsAreClosed(Stage stage) {
    Window window = stage.window("/help/ja");
    window.tools(
        "Page.addScriptToEvaluateOnNewDocument",
        Map.of(
            "source",
            """
            window.sockets = [];
            window.WebSocket = class extends WebSocket {
              constructor(...all) { super(...all); window.sockets.push(this); }
            };
            """));
    window.go("/?lang=ja");
    Shop shop = new Shop(window);
    shop.open();
    shop.say("返品したいです");
    shop.hears("bot", "14日以内");
    for (int times = 1; times <= 3; times++) {
      int opened = times;
      window.until("it is connected", () -> open(window, opened));
      window.script("sockets.at(-1).close()");
      shop.say("営業時間");
    }
    window.until("it is connected", () -> open(window, 4));
    window.until(
        "all three are answered",
        () -> shop.said("bot").stream().filter(each -> each.contains("毎日10時から")).count() == 3);
    assertThat(shop.said("visitor")).hasSize(4);
  }

  /** Whether the newest of {@code opened} sockets is open. */
  private static boolean open(Window window, int opened) {
    return (Boolean)
        window.script("return sockets.length >= " + opened + " && sockets.at(-1).readyState === 1");
  }

  @Test
  void replyWrittenWhileTheDeskIsOfflineArrivesOnce(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.askForPerson();
    Desk desk = stage.agent("sato", "佐藤");
    desk.takeNext();
    desk.window().offline(true);
    desk.window()
        .until(
            "the loss is shown",
            () -> desk.window().shows(desk.window().driver(), ".link.retrying"));
    desk.reply("お待たせしました。");

    desk.window().offline(false);

    desk.connected();
    shop.hears("agent", "お待たせしました。");
    desk.window().until("it is settled", () -> desk.window().all(".turn.pending").isEmpty());
    assertThat(shop.said("agent")).hasSize(1);
    assertThat(desk.said("agent")).hasSize(1);
  }
}
