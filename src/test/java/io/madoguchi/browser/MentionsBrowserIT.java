package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A note with a colleague's name in it, who is not there. */
@BrowserTest
class MentionsBrowserIT {

  private static final String QUESTION = "この返品を受けてよいですか";

  @Test
  void awaitsTheColleagueWhoWasNotThere(Stage stage) throws IOException {
    Shop shop = stage.guest("ja");
    shop.say("開封した商品を返品できますか");
    shop.askForPerson();
    Desk ryo = stage.agent("mention-ryo", "小川 涼");
    Desk mao = stage.agent("mention-mao", "野口 真央");
    Window maos = mao.window();
    maos.go("/help/ja");

    ryo.takeNext();
    Window ryos = ryo.window();
    ryos.all(".mode-tab").getLast().click();
    ryos.until("the note can be written", () -> ryos.shows(ryos.driver(), ".composer.note"));
    ryo.input().sendKeys("@野口");
    ryo.reads(".suggestion[aria-selected=true]", "野口 真央");
    ryos.press(Keys.ENTER);
    ryos.until("the name is put in", () -> "@野口 真央 ".equals(ryo.input().getDomProperty("value")));
    ryos.press(QUESTION, Keys.ENTER);
    ryo.reads(".note-card b", "野口 真央");

    maos.go("/desk");
    mao.connected();
    maos.until("it is told", () -> maos.shows(maos.driver(), ".mentions .badge"));
    maos.find(".mentions > button").click();
    mao.reads(".mention.unread", QUESTION);
    mao.reads(".mention.unread", "小川 涼");
    Accessibility.check(maos);
    maos.picture("mentions-ja");
    maos.all(".mention.unread").getFirst().click();
    mao.reads(".note-card.for-me", QUESTION);
    maos.until("it is seen", () -> maos.all(".mentions .badge").isEmpty());

    maos.reload();
    mao.connected();
    maos.until("it can be found again", () -> maos.shows(maos.driver(), ".mentions > button"));
    assertThat(maos.all(".mentions .badge")).isEmpty();
    maos.find(".mentions > button").click();
    mao.reads(".mention.read", QUESTION);
    assertThat(shop.window().driver().getPageSource()).doesNotContain(QUESTION);
  }
}
