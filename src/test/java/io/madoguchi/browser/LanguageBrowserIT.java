package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

@BrowserTest
class LanguageBrowserIT {

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

  @Test
  void everythingIsJapaneseOnAJapanesePage(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.hears("bot", "こんにちは。ご用件をどうぞ。");
    assertThat(shop.part("#title").getText()).isEqualTo("サポート窓口");
    assertThat(shop.input().getDomAttribute("placeholder")).isEqualTo("メッセージを入力");
    assertThat(shop.part(".foot .quiet").getText()).isEqualTo("担当者と話す");
    assertThat(shop.part(".launcher").getDomAttribute("aria-label")).isEqualTo("サポート窓口");
  }

  @Test
  void everythingIsEnglishOnAnEnglishPage(Stage stage) {
    Shop shop = stage.guest("en");
    shop.hears("bot", "Hello. How can I help?");
    assertThat(shop.part(".panel").getText()).doesNotContainPattern(JAPANESE);
    assertThat(shop.input().getDomAttribute("placeholder")).isEqualTo("Write a message");
    WebElement page = shop.window().find("main");
    assertThat(page.getText()).doesNotContainPattern(JAPANESE);
  }

  @Test
  void widgetFollowsTheLanguageOfThePage(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.type("書きかけ");
    // The window of the conversation may cover it.
    shop.window().script("document.querySelector('#language').click()");
    shop.reads("#title", "Support");
    assertThat(shop.input().getDomProperty("value")).isEqualTo("書きかけ");
    assertThat(shop.input().getDomAttribute("placeholder")).isEqualTo("Write a message");
  }
}
