package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * Two agents and a visitor: a transfer with its note, the offer at the other desk, and absences.
 */
@BrowserTest
class HandoverBrowserIT {

  private static final String NOTE = "ご注文 MS-204518 の破損。返金か交換かをお尋ねのところです。";

  @Test
  void goesToTheColleagueWhoAccepts(Stage stage) throws IOException {
    Shop shop = stage.guest("ja");
    shop.say("届いた商品が壊れていました");
    shop.askForPerson();
    Desk misaki = stage.agent("misaki", "佐藤 美咲");
    Desk kenta = stage.agent("kenta", "高橋 健太");
    misaki.takeNext();
    openTransfer(misaki);
    misaki.window().until("Kenta can be chosen", () -> receivers(misaki).contains("高橋 健太"));
    misaki.window().appearance("light");
    misaki.window().size(1280, 800);
    choose(misaki, "高橋 健太");
    misaki.window().find("dialog.transfer button[type=submit]").click();
    misaki
        .window()
        .until(
            "the note is asked for",
            () -> misaki.window().find(".transfer .wrong").getText().contains("申し送り"));
    misaki.window().find("#transfer-note").sendKeys(NOTE);
    Accessibility.check(misaki.window());
    misaki.window().picture("transfer-ja");
    misaki.window().find("dialog.transfer button[type=submit]").click();

    kenta
        .window()
        .until("the offer is there", () -> kenta.window().shows(kenta.window().driver(), ".offer"));
    assertThat(kenta.window().find(".offer-note").getText()).contains(NOTE, "佐藤 美咲");
    assertThat((Boolean) kenta.window().script("return !!document.activeElement.closest('.asks')"))
        .as("the focus was taken")
        .isFalse();
    Accessibility.check(kenta.window());
    kenta.window().size(1280, 800);
    kenta.window().appearance("dark");
    kenta.window().picture("offer-ja-dark");
    kenta.window().appearance("light");
    kenta.window().phone();
    kenta.window().picture("offer-ja-390");
    accept(kenta);
    kenta
        .window()
        .until(
            "the reply can be written",
            () -> kenta.window().shows(kenta.window().driver(), ".composer textarea"));
    assertThat(kenta.window().find(".system-line.agent-left blockquote").getText()).isEqualTo(NOTE);
    kenta.reply("担当の高橋です。");
    shop.hears("agent", "担当の高橋です。");
    assertThat(shop.widget().findElement(By.cssSelector("[role=log]")).getText())
        .doesNotContain("返金か交換か");
  }

  @Test
  void comesBackToTheLineAfterADecline(Stage stage) {
    Shop shop = stage.guest("ja");
    shop.askForPerson();
    Desk misaki = stage.agent("misaki", "佐藤 美咲");
    Desk kenta = stage.agent("kenta", "高橋 健太");
    misaki.takeNext();
    openTransfer(misaki);
    misaki.window().until("Kenta can be chosen", () -> receivers(misaki).contains("高橋 健太"));
    choose(misaki, "高橋 健太");
    misaki.window().find("#transfer-note").sendKeys(NOTE);
    misaki.window().find("dialog.transfer button[type=submit]").click();
    kenta
        .window()
        .until("the offer is there", () -> kenta.window().shows(kenta.window().driver(), ".offer"));
    kenta.window().find(".offer footer .outlined").click();
    kenta.window().until("the offer is gone", () -> kenta.window().all(".offer").isEmpty());
    misaki.sees(1);
    kenta.takeNext();
  }

  @Test
  void offersNoColleagueWhoIsAway(Stage stage) throws IOException {
    Shop shop = stage.guest("ja");
    shop.askForPerson();
    Desk misaki = stage.agent("misaki", "佐藤 美咲");
    Desk kenta = stage.agent("kenta", "高橋 健太");
    kenta.window().size(1280, 800);
    kenta.window().appearance("light");
    kenta.window().find(".status > button").click();
    Accessibility.check(kenta.window());
    kenta.window().picture("status-ja");
    status(kenta, "食事");
    kenta
        .window()
        .until(
            "the reason is shown",
            () -> kenta.window().find(".status > button").getText().contains("食事"));
    kenta.window().find(".take-next").click();
    kenta
        .window()
        .until(
            "it is refused",
            () -> kenta.window().shows(kenta.window().driver(), ".notice.refused"));
    misaki.takeNext();
    openTransfer(misaki);
    assertThat(receivers(misaki)).doesNotContain("高橋 健太");
    misaki.window().press(Keys.ESCAPE);
    kenta.window().find(".status > button").click();
    status(kenta, "対応可");
    openTransfer(misaki);
    misaki.window().until("Kenta can be chosen", () -> receivers(misaki).contains("高橋 健太"));
  }

  private static void accept(Desk desk) {
    new Actions(desk.window().driver())
        .keyDown(Keys.CONTROL)
        .keyDown(Keys.SHIFT)
        .sendKeys(Keys.ENTER)
        .keyUp(Keys.SHIFT)
        .keyUp(Keys.CONTROL)
        .perform();
  }

  private static void openTransfer(Desk desk) {
    String button = ".actions [aria-haspopup=dialog]";
    desk.window()
        .until("it can be handed over", () -> desk.window().shows(desk.window().driver(), button));
    desk.window().find(button).click();
    desk.window()
        .until(
            "the sheet is open",
            () -> desk.window().shows(desk.window().driver(), "dialog.transfer"));
  }

  private static String receivers(Desk desk) {
    return desk.window().find("dialog.transfer").getText();
  }

  private static void choose(Desk desk, String name) {
    press(desk, ".receiver", name);
  }

  private static void status(Desk desk, String words) {
    press(desk, ".status-item", words);
  }

  private static void press(Desk desk, String css, String words) {
    Supplier<Optional<WebElement>> wanted =
        () ->
            desk.window().all(css).stream()
                .filter(each -> each.getText().startsWith(words))
                .findFirst();
    desk.window().until(css + " says " + words, () -> wanted.get().isPresent());
    wanted.get().orElseThrow().click();
  }
}
