package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** An agent's day: canned replies, notes, the palette, closing. */
@BrowserTest
class WorkingBrowserIT {

  @Test
  void insertsACannedReplyByItsSoundAndKeepsWhatWasWritten(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.askForPerson();
    Desk desk = stage.agent("sato", "佐藤");
    desk.takeNext();
    Window window = desk.window();
    desk.input().sendKeys("こんにちは。/saisho");
    window.until("there is a list", () -> window.shows(window.driver(), ".suggestions"));
    assertThat(window.find(".suggestion[aria-selected=true]").getText()).contains("最初の挨拶");
    window.press(Keys.ENTER);
    window.until(
        "the reply is put in",
        () -> "こんにちは。お待たせいたしました。担当の佐藤です。".equals(desk.input().getDomProperty("value")));
    desk.input().sendKeys("/しょうしょう");
    window.until("there is a list again", () -> window.shows(window.driver(), ".suggestions"));
    window.press(Keys.TAB);
    window.until(
        "the second follows the first",
        () ->
            String.valueOf(desk.input().getDomProperty("value"))
                .endsWith("佐藤です。ただいまお調べいたします。少々お待ちください。"));
    window.press(Keys.ENTER);
    shop.hears("agent", "少々お待ちください。");
  }

  @Test
  void picksNothingWhileTheInputMethodConverts(Stage stage) {
    stage.guest("ja").askForPerson();
    Desk desk = stage.agent("sato", "佐藤");
    desk.takeNext();
    Window window = desk.window();
    desk.input().sendKeys("/");
    window.tools(
        "Input.imeSetComposition", Map.of("text", "おわび", "selectionStart", 3, "selectionEnd", 3));
    window.until(
        "what is being converted is looked for",
        () -> window.find(".suggestion[aria-selected=true]").getText().contains("お詫び"));
    for (String type : new String[] {"rawKeyDown", "keyUp"}) {
      window.tools(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 229));
    }
    assertThat(desk.input().getDomProperty("value")).isEqualTo("/おわび");
    window.tools("Input.insertText", Map.of("text", "おわび"));
    window.press(Keys.ENTER);
    window.until(
        "now it is picked",
        () -> "ご不便をおかけして申し訳ございません。".equals(desk.input().getDomProperty("value")));
  }

  @Test
  void colleaguesHelpEachOtherAndTheVisitorNoticesNothing(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.askForPerson();
    Desk sato = stage.agent("sato", "佐藤");
    Desk ken = stage.agent("ken", "健");
    sato.takeNext();
    sato.note("@健 返品してもよいですか");

    Window kens = ken.window();
    kens.until("it is told", () -> kens.shows(kens.driver(), ".mentions .badge"));
    kens.find(".mentions > button").click();
    kens.until("who asks is told", () -> kens.shows(kens.driver(), ".mention"));
    kens.find(".mention").click();
    kens.until("the note is there", () -> kens.shows(kens.driver(), ".note-card.for-me"));
    assertThat(kens.all(".mode-tab")).as("only the holder replies").isEmpty();
    sato.window().until("the colleague is seen", () -> sato.company().contains("健"));
    ken.input().sendKeys("大丈夫です", Keys.ENTER);
    sato.window()
        .until(
            "the answer is there",
            () ->
                sato.window().all(".note-card").stream()
                    .anyMatch(card -> card.getText().contains("大丈夫です")));

    sato.reply("返品を承ります。");
    shop.hears("agent", "返品を承ります。");
    assertThat(shop.window().driver().getPageSource()).doesNotContain("大丈夫です");
    assertThat(shop.said("agent")).hasSize(1);
  }

  @Test
  void thinksBetterOfClosingAndThenSaysHowItEnded(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.askForPerson();
    Desk desk = stage.agent("sato", "佐藤");
    desk.takeNext();
    Window window = desk.window();
    desk.askToClose();
    window.until("it can be undone", () -> window.shows(window.driver(), ".parting-line button"));
    window.find(".parting-line button").click();
    window.until("the reply is back", () -> window.shows(window.driver(), ".composer textarea"));
    desk.reply("もう一つだけ確認します。");
    desk.close();
    window.until(
        "how it ended is written down", () -> window.shows(window.driver(), ".wrapped-up"));
    assertThat(window.find(".wrapped-up").getText()).contains("佐藤：解決");
  }

  @Test
  void goesEverywhereByThePalette(Stage stage) {
    stage.guest("ja").askForPerson();
    Desk desk = stage.agent("sato", "佐藤");
    desk.takeNext();
    Window window = desk.window();
    desk.input().click();
    window.pressWith(Keys.CONTROL, "k");
    window.until("the palette is open", () -> window.shows(window.driver(), "dialog.palette"));
    window.press("owari");
    window.until(
        "the reply is found",
        () -> window.find(".palette [aria-selected=true]").getText().contains("終わりの挨拶"));
    window.press(Keys.ENTER);
    window.until(
        "it is in the reply",
        () -> String.valueOf(desk.input().getDomProperty("value")).startsWith("お問い合わせいただき"));
    assertThat(window.all("dialog.palette")).isEmpty();
  }
}
