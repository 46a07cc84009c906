package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.test.context.TestPropertySource;

/**
 * Every state of the widget with the sample bot, in both languages, light and dark, on a phone and
 * on a desk: a picture of each in {@code target/screenshots/widget}, and nothing of it may be cut
 * off.
 */
@BrowserTest
@TestPropertySource(
    properties = {
      "madoguchi.intents=intents",
      "madoguchi.waiting.offer-ahead=1",
      "madoguchi.chat.visitor-drafts=true"
    })
class WidgetStatesBrowserIT {

  /** What sticks out of the window on either side, or is wider than its own box. */
  private static final String CUT_OFF =
      """
      const root = document.querySelector('madoguchi-chat').shadowRoot;
      const panel = root.querySelector('.panel');
      if (!panel || panel.hidden) return '';
      const box = panel.getBoundingClientRect();
      return [...panel.querySelectorAll('*')]
        .filter((one) => one.checkVisibility() && !one.closest('.unseen') && !one.closest('svg'))
        .filter((one) => {
          const its = one.getBoundingClientRect();
          return its.width > 0 && (its.left < box.left - 1 || its.right > box.right + 1
            || (one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && !one.matches('input, label, button')));
        })
        .map((one) => one.className || one.localName)
        .join(', ');
      """;

  @Test
  void inJapanese(Stage stage) throws IOException {
    walk(stage, new Words("ja", "返品の送料は", "ログイン", "すべてのメニュー", "電話してほしい", "順番を取ったまま待つ", "メッセージを残す"));
  }

  @Test
  void inEnglish(Stage stage) throws IOException {
    walk(
        stage,
        new Words(
            "en",
            "who pays for the return",
            "log in",
            "All topics",
            "Please call me back",
            "Keep my place and call me",
            "Leave a message"));
  }

  private record Words(
      String language,
      String question,
      String vague,
      String menu,
      String slot,
      String keep,
      String leave) {}

  private static void walk(Stage stage, Words words) throws IOException {
    Shop shop = stage.visitor(words.language());
    shop.window().size(1440, 900);
    pictures(shop, words, "01-closed");
    shop.open();
    pictures(shop, words, "02-greeting");
    shop.choose(words.menu());
    answers(shop, 2);
    pictures(shop, words, "03-menu");
    shop.type(words.vague());
    shop.window().until("suggestions are there", () -> shop.shows(".suggestions .entry"));
    pictures(shop, words, "04-suggestions");
    empty(shop);
    shop.say(words.vague());
    answers(shop, 3);
    pictures(shop, words, "05-did-you-mean");
    shop.say(words.question());
    answers(shop, 4);
    pictures(shop, words, "06-answer");
    shop.say(words.slot());
    answers(shop, 5);
    pictures(shop, words, "07-slot");
    shop.part(".opener").click();
    pictures(shop, words, "08-menu-of-the-window");
    shop.part(".opener").click();

    Desk desk = stage.agent("sato", "佐藤 美咲");
    Shop before = stage.guest(words.language());
    before.askForPerson();
    shop.askForPerson();
    shop.window().until("a way out is offered", () -> offered(shop, words.keep()));
    pictures(shop, words, "09-waiting");
    shop.window().offline(true);
    shop.window().until("the loss is shown", () -> shop.shows(".notice.link"));
    shop.type("MS-204518");
    shop.input().sendKeys(Keys.ENTER);
    shop.hears("visitor", "MS-204518");
    pictures(shop, words, "10-offline");
    shop.window().offline(false);
    shop.window().until("the notice is gone", () -> !shop.shows(".notice.link"));

    desk.takeNext();
    desk.takeNext();
    desk.reply("佐藤です。ご注文 MS-204518 は発送済みで、明日の午前中にお届けします。");
    shop.window().until("the agent has answered", () -> !shop.said("agent").isEmpty());
    shop.type("ありが");
    shop.window().until("they are told of drafts", () -> shop.shows("#counter"));
    desk.input().sendKeys("は");
    shop.window().until("the agent writes", () -> shop.shows(".typing"));
    pictures(shop, words, "11-with-agent");
    empty(shop);
    shop.type("x".repeat(1_950));
    pictures(shop, words, "12-long-text");
    empty(shop);
    desk.close();
    shop.window().until("the rating is asked for", () -> shop.shows(".rating"));
    pictures(shop, words, "13-closed");
    shop.parts(".rating .star").get(3).click();
    pictures(shop, words, "14-rating");
    shop.part(".rating .primary").click();
    shop.window().until("it is rated", () -> !shop.shows(".rating"));
    pictures(shop, words, "15-rated");

    Shop other = stage.visitor(words.language());
    other.window().size(1440, 900);
    other.open();
    stage.guest(words.language()).askForPerson();
    other.askForPerson();
    other.choose(words.leave());
    other.window().until("the address is asked for", () -> !other.shows(".waiting"));
    pictures(other, words, "16-leave-a-message");
    other.say("hanako@example.jp");
    other.window().until("the message is asked for", () -> other.parts(".message.bot").size() > 3);
    other.say("MS-204518");
    other.window().until("it is left", () -> other.parts(".message.bot").size() > 4);
    pictures(other, words, "17-message-left");
  }

  /** As a person does it: the page hears of it. */
  private static void empty(Shop shop) {
    shop.input().sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
  }

  private static boolean offered(Shop shop, String label) {
    return shop.parts(".choice").stream().anyMatch(each -> each.getText().equals(label));
  }

  private static void answers(Shop shop, int count) {
    shop.window().until("the bot answers", () -> shop.said("bot").size() >= count);
  }

  private static void pictures(Shop shop, Words words, String name) throws IOException {
    Window window = shop.window();
    for (String scheme : List.of("light", "dark")) {
      window.appearance(scheme);
      window.phone();
      picture(window, words.language() + "-" + name + "-" + scheme + "-390");
      window.size(1440, 900);
      picture(window, words.language() + "-" + name + "-" + scheme + "-1440");
    }
  }

  private static void picture(Window window, String name) throws IOException {
    Path file = window.picture("widget/" + name);
    assertThat(window.script(CUT_OFF)).as("what is cut off in %s", file).isEqualTo("");
  }
}
