package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a visitor hears who does not see the window, and where the keyboard is afterwards. */
@BrowserTest
class HearingBrowserIT {

  private static final String FOCUS =
      "return document.querySelector('madoguchi-chat').shadowRoot.activeElement?.localName";

  @Test
  void everythingNewIsSaidOnce(Stage stage) {
    Shop shop = stage.visitor("ja");
    Ear ear = Ear.at(shop);
    shop.open();
    ear.hears("選択肢:");
    assertThat(ear.heard()).hasSize(1);

    shop.say("返品したいです");
    ear.hears("14日以内");
    press(shop, ".choice:enabled:not(:last-child)");
    shop.window().until("the answer is said", () -> ear.heard().size() == 3);
    focusIsInTheInput(shop);

    shop.window().press(Keys.ESCAPE);
    shop.window().until("the window is closed", () -> !shop.shows(".panel"));
    shop.open();
    shop.say("営業時間");
    ear.hears("毎日10時から19時まで");
    assertThat(ear.heard()).as("each once, and nothing of the visitor's own").hasSize(4);
    assertThat(shop.part("[role=log]").getDomAttribute("aria-live")).isEqualTo("off");
  }

  @Test
  void answersAreSaidInTheirOwnLanguage(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.say("how do I cancel my order?");
    shop.window()
        .until(
            "there is an English answer",
            () -> "en".equals(shop.parts(".bot .bubble").getLast().getDomAttribute("lang")));
    assertThat(shop.part(".bot .bubble").getDomAttribute("lang")).isEqualTo("ja");
  }

  @Test
  void whoWaitsHearsWhoComes(Stage stage) {
    Shop shop = stage.guest("ja");
    Ear ear = Ear.at(shop);
    shop.say("返品したいです");
    ear.hears("14日以内");
    press(shop, ".foot .quiet");
    ear.hears("担当者へのお取り次ぎを承りました");
    focusIsInTheInput(shop);

    Desk desk = stage.agent("mimi", "耳野");
    desk.takeNext();
    ear.hears("担当の耳野が対応いたします");
    shop.part(".head .icon:last-child").click();
    desk.reply("お待たせいたしました、耳野です。");
    ear.hears("耳野: お待たせいたしました");

    shop.open();
    shop.say("聞こえています");
    ear.hears("送信済み");
    shop.window().offline(true);
    ear.hears("オフラインです");
    shop.window().offline(false);
    ear.hears("接続が戻りました");
    assertThat(ear.times("お待たせいたしました、耳野です")).isEqualTo(1);
    assertThat(ear.times("オフラインです")).isEqualTo(1);
  }

  /** As a keyboard does: with the focus, and Enter. */
  private static void press(Shop shop, String css) {
    shop.window()
        .until("the keyboard is there", () -> Boolean.TRUE.equals(shop.window().script(TAKE, css)));
    shop.window().press(Keys.ENTER);
  }

  private static final String TAKE =
      """
      const root = document.querySelector('madoguchi-chat').shadowRoot;
      const button = [...root.querySelectorAll(arguments[0])].at(-1);
      button?.focus();
      return root.activeElement === button;
      """;

  private static void focusIsInTheInput(Shop shop) {
    shop.window()
        .until("the focus is in the input", () -> "textarea".equals(shop.window().script(FOCUS)));
  }
}
