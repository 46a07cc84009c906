package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A visitor who keeps their place in the line, looks elsewhere, and is called back. */
@BrowserTest
@TestPropertySource(properties = "madoguchi.waiting.offer-ahead=1")
class CallingBackBrowserIT {

  /** Stands in for what a computer does with a notification and a tone, and remembers it. */
  private static final String COMPUTER =
      """
      window.asked = 0; window.told = []; window.tones = 0;
      window.Notification = class {
        static permission = 'default';
        static requestPermission() { asked++; return Promise.resolve(Notification.permission = '%s'); }
        constructor(text) { told.push(text); }
      };
      const start = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function (...when) { tones++; start.apply(this, when); };
      """;

  @Test
  void callsWithTitleSoundAndNotification(Stage stage) {
    Desk desk = stage.agent("sato", "佐藤");
    Shop shop = secondInLine(stage, "ja", "granted");
    assertThat(shop.window().script("return asked")).as("asked before the click").isEqualTo(0L);
    shop.choose("順番を取ったまま待つ");
    shop.hears("bot", "空き次第お知らせします");
    assertThat(shop.window().script("return asked")).isEqualTo(1L);

    lookAway(shop.window(), true);
    desk.takeNext();
    desk.takeNext();

    shop.window().until("the title calls", () -> title(shop).contains("【佐藤につながりました】"));
    assertThat(shop.window().script("return told.join()")).isEqualTo("佐藤につながりました");
    assertThat(shop.window().script("return tones")).isEqualTo(2L);

    lookAway(shop.window(), false);
    shop.window().until("the title is quiet again", () -> !title(shop).contains("【"));
  }

  @Test
  void callsWithTitleAndSoundWhereNotificationsAreNotWanted(Stage stage) {
    Desk desk = stage.agent("sato", "佐藤");
    Shop shop = secondInLine(stage, "en", "denied");
    shop.choose("Keep my place and call me");
    shop.hears("bot", "Your place is kept");
    lookAway(shop.window(), true);
    desk.takeNext();
    desk.takeNext();
    shop.window().until("the title calls", () -> title(shop).contains("【佐藤 is here for you】"));
    assertThat(shop.window().script("return tones")).isEqualTo(2L);
    assertThat(shop.window().script("return told.length")).isEqualTo(0L);
  }

  @Test
  void remembersTheWishOverAReload(Stage stage) {
    Desk desk = stage.agent("sato", "佐藤");
    Shop shop = secondInLine(stage, "ja", "granted");
    shop.choose("順番を取ったまま待つ");
    shop.hears("bot", "空き次第お知らせします");
    shop.reload();
    shop.isNumber(2);
    shop.window()
        .until(
            "call.js is there",
            () ->
                (Boolean)
                    shop.window()
                        .script(
                            "return performance.getEntriesByType('resource')"
                                + ".some(({name}) => name.endsWith('/call.js'))"));
    lookAway(shop.window(), true);
    desk.takeNext();
    desk.takeNext();
    shop.window().until("the title calls", () -> title(shop).contains("【佐藤につながりました】"));
  }

  @Test
  void callsNobodyWhoDidNotAskForIt(Stage stage) {
    Desk desk = stage.agent("sato", "佐藤");
    Shop shop = secondInLine(stage, "ja", "granted");
    lookAway(shop.window(), true);
    desk.takeNext();
    desk.takeNext();
    shop.reads(".head .status", "佐藤");
    assertThat(title(shop)).doesNotContain("【");
    assertThat(shop.window().script("return asked + tones + told.length")).isEqualTo(0L);
  }

  /** A visitor who was offered a way out because somebody is before them. */
  private static Shop secondInLine(Stage stage, String language, String permission) {
    stage.guest(language).askForPerson();
    Window window = stage.window("/help/" + language);
    window.tools(
        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", COMPUTER.formatted(permission)));
    window.go("/?lang=" + language);
    Shop shop = new Shop(window);
    shop.open();
    shop.askForPerson();
    return shop;
  }

  private static void lookAway(Window window, boolean away) {
    window.script(
        "Object.defineProperty(document, 'hidden', {configurable: true, value: arguments[0]});"
            + "document.dispatchEvent(new Event('visibilitychange'))",
        away);
  }

  private static String title(Shop shop) {
    return shop.window().driver().getTitle();
  }
}
