package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@BrowserTest
class TalkingBrowserIT {

  @Test
  void visitorAndAgentTalkUntilTheVisitorRates(Stage stage) {
    Shop shop = stage.guest("ja");
    Desk desk = stage.agent("sato", "佐藤");
    shop.say("返品したいです");
    shop.hears("bot", "14日以内");
    shop.askForPerson();

    desk.takeNext();
    desk.hears("visitor", "返品したいです");
    desk.hears("bot", "14日以内");
    shop.reads(".line", "担当の佐藤が対応いたします");
    shop.reads(".head .status", "担当の佐藤が対応しています");

    desk.reply("こんにちは、佐藤です。");
    shop.hears("agent", "こんにちは、佐藤です。");
    shop.reads(".message.agent .meta", "佐藤");
    shop.say("よろしくお願いします");
    desk.hears("visitor", "よろしくお願いします");

    desk.close();
    shop.reads(".line", "担当者が会話を終了しました");
    shop.window().until("the rating is asked for", () -> shop.shows(".rating"));
    shop.parts(".rating input").getFirst().sendKeys(Keys.ENTER);
    assertThat(shop.parts(".rating input:invalid")).hasSize(5);
    shop.parts(".rating .star").get(3).click();
    shop.part(".rating textarea").sendKeys("助かりました");
    shop.part(".rating .primary").click();
    shop.reads(".line", "ご評価ありがとうございました");
    assertThat(shop.shows(".rating")).isFalse();
    desk.window()
        .until(
            "the agent sees the rating",
            () -> desk.window().find(".system-line.rated").getText().contains("4点"));
    assertThat(desk.window().find(".system-line.rated").getText()).contains("助かりました");
  }

  @Test
  void eachSeesThatTheOtherWrites(Stage stage) {
    Shop shop = stage.guest("ja");
    Desk desk = stage.agent("sato", "佐藤");
    shop.askForPerson();
    desk.takeNext();
    shop.reads(".head .status", "佐藤");

    // It goes away by itself after some seconds without a key, so the keys go on while one waits.
    shop.window()
        .until(
            "the visitor sees the agent write",
            () -> {
              desk.input().sendKeys("あ");
              return shop.shows(".typing");
            });
    assertThat(shop.part(".typing").getText()).contains("佐藤が入力しています");
    desk.window()
        .until(
            "the agent sees the visitor write",
            () -> {
              shop.type("い");
              return desk.window().shows(desk.window().driver(), ".turn.visitor.typing");
            });
  }

  @Test
  void writingAgainAfterTheEndGoesOn(Stage stage) {
    Shop shop = stage.guest("ja");
    Desk desk = stage.agent("sato", "佐藤");
    shop.say("返品したいです");
    shop.askForPerson();
    desk.takeNext();
    desk.close();
    shop.window().until("the rating is asked for", () -> shop.shows(".rating"));
    shop.say("もうひとつ質問があります");
    shop.reads(".line", "会話を再開しました");
    shop.isNumber(1);
    desk.sees(1);
  }
}
