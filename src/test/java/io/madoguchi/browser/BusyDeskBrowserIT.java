package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * An agent's eighth hour: four conversations in hand and thirty visitors in line, of every kind.
 */
@BrowserTest
class BusyDeskBrowserIT {

  /** Visible parts that reach beyond the window, or whose words reach beyond them. */
  private static final String CUT_OFF =
      """
      const clips = (one) => getComputedStyle(one).overflowX !== 'visible';
      const cut = [...document.querySelectorAll('#desk *')]
        .filter((one) => one.checkVisibility() && !one.closest('.unseen, .skip, .face, svg, select, meter'))
        .filter((one) => {
          const {left, right, width} = one.getBoundingClientRect();
          const outside = width > 0 && (left < -1 || right > innerWidth + 1);
          return outside || (!clips(one) && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1);
        })
        .map((one) => `${one.localName}.${one.className} “${one.textContent.slice(0, 30)}”`);
      const {scrollWidth, scrollHeight} = document.scrollingElement;
      const scrolls = scrollWidth > innerWidth || scrollHeight > innerHeight ? ['the page scrolls'] : [];
      return [...scrolls, ...cut].join('\\n');
      """;

  private static final List<Stage.Waiting> KINDS =
      List.of(
          new Stage.Waiting("ja", "", "届いた商品が違います"),
          new Stage.Waiting(
              "ja", "長谷川 小百合（株式会社関東中央物流センター総務部）", "領収書の宛名を変更したいのですが、注文番号がわからなくなってしまいました"),
          new Stage.Waiting(
              "en",
              "Maximiliane Featherstonehaugh-Cholmondeley",
              "Where is my order?"
                  + " https://shop.example.org/orders/2026/11/22/MS-204518-A-VERY-LONG-ADDRESS?ref=mail"),
          new Stage.Waiting("en", "Jo", "Hi"),
          new Stage.Waiting("ja", "王", "お世話になっております。先日購入したものですが"),
          new Stage.Waiting(
              "en",
              "",
              "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"));

  @Test
  void staysReadableWithFourInHandAndThirtyInLine(Stage stage) throws IOException {
    Desk desk = busy(stage, "busy-haruka", "遥");
    Window window = desk.window();
    for (String language : List.of("ja", "en")) {
      speak(desk, language);
      for (String scheme : List.of("light", "dark")) {
        window.appearance(scheme);
        shown(window, "busy-%s-%s".formatted(language, scheme), 1440, 900);
        shown(window, "busy-%s-%s-390".formatted(language, scheme), 390, 844);
      }
      window.appearance("light");
      shown(window, "busy-%s-1920".formatted(language), 1920, 1080);
      shown(window, "busy-%s-2560".formatted(language), 2560, 1440);
      shown(window, "busy-%s-200-percent".formatted(language), 720, 450);
      shown(window, "busy-%s-320".formatted(language), 320, 640);
      window.find(".back").click();
      shown(window, "busy-%s-list-390".formatted(language), 390, 844);
      window.all(".list.mine .row").getFirst().click();
    }
    window.size(1440, 900);
    Accessibility.check(window);
  }

  @Test
  void staysReadableForSupervisorsWhoSeeAllOfIt(Stage stage) throws IOException {
    busy(stage, "busy-haruka", "遥");
    Desk supervisor = stage.supervisor("busy-sumire", "菫");
    supervisor.sees(30);
    supervisor.watch("遥");
    shown(supervisor.window(), "busy-supervisor", 1440, 900);
    shown(supervisor.window(), "busy-supervisor-390", 390, 844);
  }

  @Test
  void findsEverythingWithoutTheMouse(Stage stage) throws IOException {
    Desk desk = busy(stage, "busy-haruka", "遥");
    Window window = desk.window();
    for (String language : List.of("ja", "en")) {
      speak(desk, language);
      for (String scheme : List.of("light", "dark")) {
        window.appearance(scheme);
        window.size(1440, 900);
        window.pressWith(Keys.CONTROL, "k");
        window.until("the palette is open", () -> window.shows(window.driver(), "dialog.palette"));
        window.pictures("palette-%s-%s".formatted(language, scheme), 1440, 900);
        window.press(Keys.ESCAPE);
        window.until("it is closed", () -> window.all("dialog[open]").isEmpty());
        window.until("one writes where one wrote", () -> writes(desk));
        window.press("/");
        window.until("there is a list", () -> window.shows(window.driver(), ".suggestions"));
        window.pictures("replies-%s-%s".formatted(language, scheme), 1440, 900);
        assertThat(writes(desk)).as("the focus stays, however wide the window becomes").isTrue();
        assertThat(window.shows(window.driver(), ".suggestions")).isTrue();
        window.press(Keys.BACK_SPACE);
        window.until("it is gone", () -> window.all(".suggestions").isEmpty());
      }
    }
  }

  private static boolean writes(Desk desk) {
    return desk.input().equals(desk.window().driver().switchTo().activeElement());
  }

  private static Desk busy(Stage stage, String login, String name) {
    for (int each = 0; each < 34; each++) {
      stage.waits(KINDS.get(each % KINDS.size()));
    }
    Desk desk = stage.agent(login, name);
    desk.window().size(1440, 900);
    desk.sees(34);
    for (int each = 0; each < 4; each++) {
      desk.takeNext();
    }
    desk.sees(30);
    desk.reply("お待たせいたしました。担当の遥です。ご注文番号を教えていただけますか？");
    desk.window().all(".list.mine .row").get(1).click();
    desk.hears("visitor", "領収書");
    desk.reply("お待たせいたしました。");
    desk.note("経理に確認中。https://intranet.example.org/accounting/receipts/change-of-addressee/how-to");
    return desk;
  }

  private static void speak(Desk desk, String language) {
    Window window = desk.window();
    window.script(
        "localStorage.setItem('madoguchi.desk', JSON.stringify({language: arguments[0]}))",
        language);
    window.reload();
    desk.connected();
    desk.sees(30);
    window.until("the conversation is there", () -> window.shows(window.driver(), ".turn"));
  }

  private static void shown(Window window, String name, int width, int height) throws IOException {
    window.tools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    window.picture(name);
    assertThat(window.script(CUT_OFF)).as("what is cut off in %s", name).isEqualTo("");
  }
}
