package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.staff.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the README; the ones that are good are copied to {@code src/docs/images}.
 */
@BrowserTest
class ScreenshotsBrowserIT {

  private static final long LARGEST = 250_000;

  @Test
  void widgetInJapanese(Stage stage) throws IOException {
    Shop shop = stage.visitor("ja");
    shop.window().size(1280, 800);
    shop.window().appearance("light");
    shop.open();
    shop.say("買ったものを返品できますか");
    shop.hears("bot", "14日以内");
    shop.choose("返品の送料");
    shop.hears("bot", "返送料はお客様のご負担です");
    picture(shop.window(), "widget-ja");
  }

  @Test
  void widgetInEnglishOnAPhoneAtNight(Stage stage) throws IOException {
    Shop shop = stage.visitor("en");
    shop.window().phone();
    shop.window().appearance("dark");
    shop.open();
    shop.say("I want to return something");
    shop.hears("bot", "within 14 days");
    shop.say("Thanks! Can I talk to a person?");
    picture(shop.window(), "widget-en-dark");
  }

  @Test
  void widgetWhileWaiting(Stage stage) throws IOException {
    stage.guest("ja").askForPerson();
    Shop shop = stage.visitor("ja");
    shop.window().phone();
    shop.window().appearance("light");
    shop.open();
    shop.say("注文した商品が壊れていました");
    shop.askForPerson();
    shop.isNumber(2);
    picture(shop.window(), "widget-ja-waiting");
  }

  @Test
  void deskInJapanese(Stage stage) throws IOException {
    Desk desk = busyDesk(stage);
    desk.window().size(1440, 900);
    desk.window().appearance("light");
    picture(desk.window(), "desk-ja");
    desk.window().size(1024, 768);
    picture(desk.window(), "desk-ja-1024");
    desk.window().phone();
    picture(desk.window(), "desk-ja-390");
  }

  @Test
  void deskInEnglishAtNight(Stage stage) throws IOException {
    Desk desk = busyDesk(stage);
    desk.window().size(1440, 900);
    desk.window().appearance("dark");
    desk.window()
        .script(
            "localStorage.setItem('madoguchi.desk', '{\"language\":\"en\",\"theme\":\"dark\"}')");
    desk.window().reload();
    desk.connected();
    desk.sees(4);
    desk.window().all(".list.mine .row").getFirst().click();
    desk.window().until("the transcript is there", () -> !desk.said("visitor").isEmpty());
    picture(desk.window(), "desk-en-dark");
  }

  @Test
  void supervisorsDesk(Stage stage) throws IOException {
    busyDesk(stage);
    Shop asks = stage.guest("ja");
    asks.say("営業時間を教えてください");
    Desk desk = stage.supervisor("aoi", "田中 葵");
    desk.watch("佐藤 美咲");
    desk.window().find(".composer.whisper textarea").sendKeys("ご注文番号から確認できます。返品で進めて大丈夫です");
    desk.window().find(".composer .send").click();
    desk.reads(".note-card.whisper", "大丈夫です");
    desk.window().size(1360, 850);
    desk.window().appearance("light");
    picture(desk.window(), "supervisor-ja");
    desk.window().phone();
    picture(desk.window(), "supervisor-ja-390");
    desk.window().size(1440, 900);
    desk.window().appearance("dark");
    desk.window()
        .script(
            "localStorage.setItem('madoguchi.desk', '{\"language\":\"en\",\"theme\":\"dark\"}')");
    desk.window().reload();
    desk.connected();
    desk.watch("佐藤 美咲");
    desk.reads(".note-card.whisper", "大丈夫です");
    picture(desk.window(), "supervisor-en-dark");
    desk.window().phone();
    picture(desk.window(), "supervisor-en-dark-390");
  }

  @Test
  void accounts(Stage stage) throws IOException {
    stage.staff().account("misaki", "佐藤 美咲", Role.AGENT);
    Window window = stage.member("yuki", "鈴木 由紀", Role.ADMINISTRATOR, "/staff?lang=ja");
    window.appearance("light");
    window.size(1280, 900);
    window.all(".people summary").getFirst().click();
    picture(window, "accounts-ja");
    window.phone();
    picture(window, "accounts-ja-390");
  }

  @Test
  void pagesAround(Stage stage) throws IOException {
    Window window = stage.window("/login?lang=ja");
    picture(window, "login-ja");
    window.go(stage.joinPage());
    picture(window, "setup");
    window.go("/help/ja/return-how");
    picture(window, "help-ja");
    window.appearance("dark");
    window.go("/help/en");
    picture(window, "help-en-dark");
    window.go("/?lang=en");
    window.phone();
    picture(window, "shop-en-dark-390");
  }

  /** Two conversations in hand and four people in line. */
  private static Desk busyDesk(Stage stage) {
    Desk desk = stage.agent("misaki", "佐藤 美咲");
    Shop first = stage.guest("ja");
    first.say("返品したいです");
    first.hears("bot", "14日以内");
    first.say("でも、もう開封してしまいました");
    first.askForPerson();
    Shop second = stage.guest("en");
    second.say("My parcel arrived broken");
    second.askForPerson();
    desk.sees(2);
    desk.takeNext();
    desk.reply("佐藤です。ご不便をおかけしております。ご注文番号を教えていただけますか？");
    first.say("MS-204518 です。箱も残っています。");
    desk.takeNext();
    desk.reply("Hello, this is Sato. Could you send me the order number?");
    for (String question : new String[] {"領収書の宛名を変更したい", "届いた商品が違います", "支払いが二重になっています"}) {
      wait(stage.guest("ja"), question);
    }
    wait(stage.guest("en"), "Where is my order? It is three days late");
    desk.sees(4);
    desk.window().all(".list.mine .row").getFirst().click();
    desk.hears("visitor", "MS-204518");
    desk.note("箱が残っていれば、開封済みでも返品を受けられます。");
    return desk;
  }

  private static void wait(Shop shop, String question) {
    shop.say(question);
    shop.askForPerson();
  }

  private static void picture(Window window, String name) throws IOException {
    Path file = window.picture(name);
    assertThat(Files.size(file)).as("bytes of %s", file).isLessThan(LARGEST);
  }
}
