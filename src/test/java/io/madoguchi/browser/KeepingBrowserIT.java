package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@BrowserTest
class KeepingBrowserIT {

  @Test
  void reloadKeepsTheHistory(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.say("返品したいです");
    shop.hears("bot", "14日以内");
    List<String> before = shop.said("bot");

    shop.reload();

    shop.hears("visitor", "返品したいです");
    shop.window().until("everything is back", () -> shop.said("bot").size() >= before.size());
    assertThat(shop.said("bot")).isEqualTo(before);
    assertThat(shop.said("visitor")).hasSize(1);
    shop.say("営業時間");
    shop.hears("bot", "毎日10時から19時まで");
  }

  @Test
  void whatIsNotSentYetSurvivesAReload(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.say("返品したいです");
    shop.hears("bot", "14日以内");
    shop.window().script("WebSocket.prototype.send = () => {}");
    shop.say("営業時間は何時までですか");
    shop.type("それから");

    shop.reload();

    shop.hears("visitor", "営業時間は何時までですか");
    shop.hears("bot", "毎日10時から19時まで");
    assertThat(shop.said("visitor")).hasSize(2);
    assertThat(stage.log(shop)).containsOnlyOnce("text=営業時間は何時までですか");
    assertThat(shop.input().getDomProperty("value")).isEqualTo("それから");
    shop.input().sendKeys(Keys.ENTER);
    shop.hears("visitor", "それから");
    shop.window().until("nothing is left to send", () -> kept(shop).startsWith("1 0 "));
  }

  @Test
  void whatArrivedUnnoticedIsNotDoubledByAReload(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.say("返品したいです");
    shop.hears("bot", "14日以内");
    shop.window()
        .script("Object.defineProperty(MessageEvent.prototype, 'data', {get: () => '{}'})");
    shop.say("営業時間は何時までですか");
    shop.window().until("it is stored", () -> stage.log(shop).contains("text=営業時間は何時までですか"));

    shop.reload();

    shop.hears("bot", "毎日10時から19時まで");
    shop.window().until("nothing is left to send", () -> kept(shop).startsWith("1 0 "));
    assertThat(shop.said("visitor")).hasSize(2);
    assertThat(stage.log(shop)).containsOnlyOnce("text=営業時間は何時までですか");
  }

  @Test
  void tabsShareTheConversation(Stage stage) {
    Shop one = stage.guest("ja");
    one.say("返品したいです");
    one.hears("bot", "14日以内");

    Shop other = new Shop(one.window().tab("/?lang=ja"));
    other.ready();
    other.hears("visitor", "返品したいです");
    other.say("営業時間");
    other.hears("bot", "毎日10時から19時まで");

    one.hears("visitor", "営業時間");
    one.hears("bot", "毎日10時から19時まで");
    assertThat(one.said("visitor")).hasSize(2);
    other.window().driver();
    assertThat(other.said("visitor")).hasSize(2);
  }

  @Test
  void keepsNothingBeforeTheVisitorHasDoneSomething(Stage stage) {
    Shop shop = stage.visitor("ja");
    assertThat(kept(shop)).isEqualTo("0 0 ");
    shop.open();
    assertThat(kept(shop)).isEqualTo("0 0 ");
    assertThat(shop.window().driver().manage().getCookies()).isEmpty();

    shop.say("営業時間");

    shop.window().until("the token is kept", () -> kept(shop).startsWith("1 0 "));
    assertThat(shop.window().driver().manage().getCookies()).isEmpty();
  }

  private static String kept(Shop shop) {
    return (String)
        shop.window()
            .script(
                "return [localStorage.length, sessionStorage.length, document.cookie].join(' ')");
  }
}
