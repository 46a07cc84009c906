package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@BrowserTest
class KeyboardBrowserIT {

  private static final String FOCUS =
      "const chat = document.querySelector('madoguchi-chat');"
          + "return document.activeElement === chat ? chat.shadowRoot.activeElement?.className || "
          + "chat.shadowRoot.activeElement?.localName : document.activeElement?.localName";

  @Test
  void enterWhileConvertingSendsNothing(Stage stage) {
    Shop shop = stage.guest("ja");
    Window window = shop.window();
    shop.input().click();
    compose(window, "へんぴん");
    enterOfTheInputMethod(window);
    compose(window, "返品");
    enterOfTheInputMethod(window);
    assertThat(shop.said("visitor")).isEmpty();
    assertThat(shop.input().getDomProperty("value")).contains("返品");

    window.tools("Input.insertText", Map.of("text", "返品したいです"));
    window.until(
        "the conversion is over", () -> "返品したいです".equals(shop.input().getDomProperty("value")));
    window.press(Keys.ENTER);

    shop.hears("bot", "14日以内");
    assertThat(shop.said("visitor")).hasSize(1);
    assertThat(shop.said("visitor").getFirst()).contains("返品したいです");
  }

  @Test
  void agentsEnterWhileConvertingSendsNothing(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.askForPerson();
    Desk desk = stage.agent("sato", "佐藤");
    desk.takeNext();
    Window window = desk.window();
    desk.input().click();
    compose(window, "しょうち");
    enterOfTheInputMethod(window);
    compose(window, "承知");
    enterOfTheInputMethod(window);
    assertThat(desk.said("agent")).isEmpty();

    window.tools("Input.insertText", Map.of("text", "承知しました"));
    window.until(
        "the conversion is over", () -> "承知しました".equals(desk.input().getDomProperty("value")));
    window.press(Keys.ENTER);

    shop.hears("agent", "承知しました");
    assertThat(shop.said("agent")).hasSize(1);
  }

  @Test
  void everythingCanBeDoneWithoutAMouse(Stage stage) {
    Shop shop = stage.visitor("ja");
    Window window = shop.window();
    for (int steps = 0; !"launcher".equals(window.script(FOCUS)); steps++) {
      assertThat(steps).as("Tab reaches the launcher").isLessThan(60);
      window.press(Keys.TAB);
    }
    window.press(Keys.ENTER);
    shop.ready();
    window.until("the focus is in the input", () -> "textarea".equals(window.script(FOCUS)));
    window.press("営業時間", Keys.ENTER);
    shop.hears("bot", "毎日10時から19時まで");
    window.press(Keys.ESCAPE);
    window.until("the window is closed", () -> !shop.shows(".panel"));
    assertThat(window.script(FOCUS)).isEqualTo("launcher");
    assertThat(shop.part(".launcher").getDomAttribute("aria-expanded")).isEqualTo("false");
  }

  @Test
  void escapeClosesTheSuggestionsBeforeTheWindow(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.type("返品");
    shop.window().until("there are suggestions", () -> shop.shows(".suggestions"));
    shop.window().press(Keys.ESCAPE);
    shop.window().until("they are gone", () -> !shop.shows(".suggestions"));
    assertThat(shop.shows(".panel")).isTrue();
  }

  private static void compose(Window window, String text) {
    window.tools(
        "Input.imeSetComposition",
        Map.of("text", text, "selectionStart", text.length(), "selectionEnd", text.length()));
  }

  /** A page sees this key, but unlike other keys it writes nothing. */
  private static void enterOfTheInputMethod(Window window) {
    for (String type : new String[] {"rawKeyDown", "keyUp"}) {
      window.tools(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13));
    }
  }
}
