package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.test.context.TestPropertySource;

/** Two agents, three visitors and a supervisor: an afternoon at the counter. */
@BrowserTest
@TestPropertySource(properties = "madoguchi.routing.grace=1s")
class SupervisionBrowserIT {

  private static final String WHISPER = "開封済みでも、箱があれば返品を受けてください";
  private static final String NOTE = "返品の条件をご説明ください";

  @Test
  void claimDeclineTransferWhisperLostConnectionAndTakeOver(Stage stage) throws IOException {
    Shop first = waiting(stage, "ja", "届いた商品が壊れていました");
    Shop second = waiting(stage, "ja", "開封した商品を返品できますか");
    Shop third = waiting(stage, "en", "Where is my order?");
    third.reads(".waiting strong", "3");
    Desk misaki = stage.agent("misaki", "佐藤 美咲");
    Desk kenta = stage.agent("kenta", "高橋 健太");
    Desk aoi = stage.supervisor("aoi", "田中 葵");

    // Claim, transfer, decline: the visitor keeps the place at the head of the line.
    misaki.takeNext();
    misaki.hears("visitor", "壊れていました");
    misaki.ask("転送", "dialog.transfer");
    misaki.reads("dialog.transfer", "高橋 健太");
    misaki.window().all(".receiver").stream()
        .filter(each -> each.getText().startsWith("高橋 健太"))
        .findFirst()
        .orElseThrow()
        .click();
    misaki.window().find("#transfer-note").sendKeys(NOTE);
    misaki.confirm();
    kenta.reads(".offer-note", NOTE);
    kenta.window().find(".offer footer .outlined").click();
    misaki.sees(3);
    kenta.takeNext();
    kenta.hears("visitor", "壊れていました");
    kenta.reply("担当の高橋です。ご不便をおかけしております。");
    first.hears("agent", "担当の高橋です。");

    // Watch and whisper: the agent knows, the visitor does not.
    misaki.takeNext();
    misaki.reply("返品の件ですね。");
    third.reads(".waiting strong", "1");
    aoi.watch("佐藤 美咲");
    assertThat(aoi.window().all(".composer.whisper")).isNotEmpty();
    misaki.window().until("the supervisor is seen", () -> misaki.company().contains("田中 葵"));
    aoi.input().sendKeys(WHISPER, Keys.ENTER);
    misaki.reads(".note-card.whisper.for-me", WHISPER);
    Accessibility.check(aoi.window());
    pictures(aoi, "supervisor-watching");
    pictures(misaki, "agent-whispered");

    // Lost connection: back to the head of the line; the agent is told on their return.
    misaki.window().go("/help/ja");
    aoi.sees(2);
    third.reads(".waiting strong", "2");
    misaki.window().go("/desk");
    misaki.connected();
    misaki.reads(".ask.lost", "接続");
    misaki.window().find(".ask.lost .outlined").click();
    misaki.takeNext();
    misaki.hears("visitor", "返品できますか");
    third.reads(".waiting strong", "1");

    // Take-over: told at once, the draft stays, only the new holder replies.
    misaki.input().sendKeys("確認いたしますので");
    aoi.watch("佐藤 美咲");
    aoi.takeOver();
    aoi.reads("dialog.take-over", "佐藤 美咲");
    Accessibility.check(aoi.window());
    pictures(aoi, "take-over");
    aoi.confirm();
    aoi.window()
        .until(
            "the reply can be written",
            () -> aoi.window().shows(aoi.window().driver(), ".composer.reply textarea"));
    misaki.reads(".notice.withdrawn", "田中 葵");
    misaki.reads(".kept-draft", "確認いたしますので");
    assertThat(misaki.window().all(".composer.reply")).isEmpty();
    pictures(misaki, "agent-taken-over");
    aoi.reply("代わりまして田中です。返品を承ります。");
    second.hears("agent", "代わりまして田中です。");
    second.reads(".line", "田中 葵");
    assertThat(second.window().driver().getPageSource()).doesNotContain(WHISPER);
    assertThat(stage.log(second)).contains("TAKEN_OVER", WHISPER);

    // Claim: whoever waited through all of that is next.
    kenta.takeNext();
    kenta.hears("visitor", "Where is my order?");
    kenta.reply("Thank you for waiting.");
    third.hears("agent", "Thank you for waiting.");
  }

  @Test
  void turnsAnAbusiveVisitorAwayUntilTheBlockIsLifted(Stage stage) throws IOException {
    Shop shop = waiting(stage, "ja", "ばかやろう");
    Desk misaki = stage.agent("misaki", "佐藤 美咲");
    misaki.takeNext();
    misaki.ask("お客様をブロック", "dialog.block");
    misaki.reads("dialog.block", "1日");
    assertThat(misaki.window().find("dialog.block").getText()).doesNotContain("30日");
    Accessibility.check(misaki.window());
    pictures(misaki, "block");
    misaki.window().press(Keys.ESCAPE);
    misaki.window().until("it was not meant", () -> misaki.window().all("dialog[open]").isEmpty());

    misaki.window().phone();
    misaki.askInMenu("お客様をブロック", "dialog.block");
    misaki.window().find("#block-note").sendKeys("暴言が続いたため");
    misaki.confirm();
    misaki.reads(".system-line.blocked", "ブロックしました");
    shop.say("もしもし");
    shop.reads(".message.visitor", "現在ご利用いただけません");

    Desk aoi = stage.supervisor("aoi", "田中 葵");
    aoi.window().pressWith(Keys.CONTROL, "k");
    aoi.window()
        .until(
            "the palette is open",
            () -> aoi.window().shows(aoi.window().driver(), "dialog.palette"));
    aoi.window().press("ブロック", Keys.ENTER);
    aoi.reads(".sheet.blocks", "暴言が続いたため");
    Accessibility.check(aoi.window());
    pictures(aoi, "blocks");
    aoi.window().find(".sheet.blocks .outlined").click();
    aoi.reads(".sheet.blocks", "ブロック中のお客様はいません");
    shop.say("失礼しました");
    shop.window().until("it is served again", () -> stage.log(shop).contains("失礼しました"));
  }

  private static Shop waiting(Stage stage, String language, String words) {
    Shop shop = stage.guest(language);
    shop.say(words);
    shop.askForPerson();
    return shop;
  }

  /** Wide and narrow, by day and by night. */
  private static void pictures(Desk desk, String name) throws IOException {
    Window window = desk.window();
    for (String scheme : new String[] {"light", "dark"}) {
      window.appearance(scheme);
      window.size(1440, 900);
      window.picture(name + "-" + scheme);
      window.phone();
      window.picture(name + "-" + scheme + "-390");
    }
    window.appearance("light");
    window.size(1440, 900);
  }
}
