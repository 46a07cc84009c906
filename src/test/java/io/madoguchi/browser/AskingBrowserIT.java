package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@BrowserTest
class AskingBrowserIT {

  @Test
  void answersInJapaneseWithTheArticle(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.say("返品したいです");
    shop.hears("bot", "到着から14日以内なら返品できます");
    WebElement link = shop.part(".message.bot .bubble .more");
    assertThat(link.getText()).contains("詳しく見る");
    assertThat(link.getDomProperty("href")).endsWith("/help/ja/return-how");
  }

  @Test
  void answersInEnglishWithTheArticle(Stage stage) {
    Shop shop = stage.guest("en");
    shop.say("I want to return something");
    shop.hears("bot", "You can return items within 14 days");
    assertThat(shop.part(".message.bot .bubble .more").getDomProperty("href"))
        .endsWith("/help/en/return-how");
  }

  @Test
  void pressedChoiceIsAnsweredAndShownAsSaid(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.say("返品したいです");
    shop.choose("返品の送料");
    shop.hears("visitor", "返品の送料");
    shop.hears("bot", "返送料はお客様のご負担です");
  }

  @Test
  void leadsFromTheUnknownToAPerson(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.say("ほげほげ");
    shop.hears("bot", "別の言い方でもう一度");
    shop.say("ほげほげほげ");
    shop.hears("bot", "担当者におつなぎしましょうか");
    shop.choose("担当者と話す");
    shop.isNumber(1);
    assertThat(shop.part(".waiting").getText()).contains("次にご案内します", "お待ちをやめる");
    assertThat(shop.part(".head .status").getText()).isEqualTo("担当者にお取り次ぎしています");
  }

  @Test
  void markupOfAVisitorIsText(Stage stage) {
    Shop shop = stage.guest("ja");
    String attack = "<img src=x onerror=\"document.title='broken in'\">";
    shop.say(attack);
    shop.hears("visitor", attack);
    Desk desk = stage.agent("sato", "佐藤");
    shop.askForPerson();
    desk.takeNext();
    desk.hears("visitor", attack);
    assertThat(shop.parts(".message img")).isEmpty();
    assertThat(desk.window().all(".transcript img")).isEmpty();
    assertThat(shop.window().driver().getTitle()).isEqualTo("まどぐちショップ");
    assertThat(desk.window().driver().getTitle()).doesNotContain("broken in");
  }

  @Test
  void textThatIsTooLongIsKeptToBeShortened(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.paste("返品したいです" + "。".repeat(2_003));
    shop.reads("#counter", "残り-10文字");
    assertThat(shop.part(".send").isEnabled()).isFalse();
    shop.input().sendKeys(Keys.ENTER);
    for (int i = 0; i < 10; i++) {
      shop.input().sendKeys(Keys.BACK_SPACE);
    }
    shop.reads("#counter", "残り0文字");
    shop.input().sendKeys(Keys.ENTER);
    shop.hears("bot", "到着から14日以内なら返品できます");
    assertThat(shop.said("visitor")).hasSize(1);
  }

  @Test
  void asksWhetherAnAnswerHelpedButNotSmallTalk(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.say("営業時間は何時までですか");
    shop.hears("bot", "毎日10時から19時までです");
    assertThat(shop.parts(".thumbs")).hasSize(1);
    shop.say("こんにちは");
    shop.window().until("the greeting is answered", () -> shop.said("bot").size() == 3);
    assertThat(shop.parts(".thumbs")).hasSize(1);
  }

  @Test
  void judgementOfAnAnswerSurvivesAReload(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.say("営業時間は何時までですか");
    shop.hears("bot", "毎日10時から19時までです");
    shop.parts(".thumb").getLast().click();
    shop.reads(".said", "ご回答ありがとうございました");
    shop.window().until("it is stored", () -> stage.log(shop).contains("FeedbackGiven"));
    shop.reload();
    shop.hears("bot", "毎日10時から19時までです");
    shop.window()
        .until(
            "the thumb is pressed",
            () -> "true".equals(shop.parts(".thumb").getLast().getDomAttribute("aria-pressed")));
  }
}
