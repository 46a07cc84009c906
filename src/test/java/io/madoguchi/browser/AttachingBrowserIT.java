package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.files.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.test.context.TestPropertySource;

/** Files that are dropped, pasted, and sent again after the network was gone. */
@BrowserTest
@TestPropertySource(properties = {"madoguchi.files.enabled=true", "madoguchi.files.size=300KB"})
class AttachingBrowserIT {

  @Test
  void agentsDropAndPaste(Stage stage) throws IOException {
    Shop shop = stage.guest("en");
    shop.askForPerson();
    Desk desk = stage.agent("files-rin", "凛");
    desk.takeNext();
    Window agent = desk.window();
    Handed form = text("form.txt");

    form.over(agent, agent.find(".transcript"));
    agent.until("one sees where to drop it", () -> agent.shows(agent.driver(), ".drop-veil"));
    assertThat(form.drop(agent, agent.find(".transcript"))).isTrue();
    agent.until("it waits to be sent", () -> agent.all(".parcel").size() == 1);
    assertThat(agent.all(".drop-veil")).isEmpty();

    assertThat(photo("shot.png").paste(agent, desk.input())).isTrue();
    agent.until("the picture waits, too", () -> agent.all(".parcel").size() == 2);
    desk.reads(".tray .primary", "2");
    assertThat(agent.find(".tray .primary")).isEqualTo(agent.driver().switchTo().activeElement());

    assertThat(text("beside.txt").drop(agent, agent.find(".side")))
        .as("a file that misses the conversation does not open in place of the desk")
        .isTrue();
    assertThat(agent.all(".parcel")).hasSize(2);
    agent.find(".tray .primary").click();
    desk.reads(".turn.agent .file", "form.txt");
    shop.window()
        .until("the visitor has both", () -> shop.shows(".agent .paper") && pictured(shop));
  }

  @Test
  void visitorsDropAndPaste(Stage stage) throws IOException {
    Shop shop = stage.guest("en");
    shop.askForPerson();
    Window visitor = shop.window();
    visitor.until("files can be attached", () -> shop.shows(".attach"));
    Handed note = text("note.txt");

    note.over(visitor, shop.part("[role=log]"));
    visitor.until("one sees where to drop it", () -> shop.shows(".veil"));
    assertThat(note.drop(visitor, shop.part("[role=log]"))).isTrue();
    visitor.until("it waits to be sent", () -> shop.parts(".tray .one").size() == 1);
    assertThat(shop.shows(".veil")).isFalse();
    assertThat(photo("box.png").paste(visitor, shop.input())).isTrue();
    visitor.until("the picture waits, too", () -> shop.parts(".tray .one").size() == 2);
    shop.part(".tray .primary").click();

    Desk desk = stage.agent("files-rin", "凛");
    desk.takeNext();
    desk.reads(".turn.visitor .file", "note.txt");
    desk.window()
        .until("the picture is there", () -> wide(desk.window().find(".visitor .picture img")));
  }

  @Test
  void sendsAgainWhatFailedAndOnlyOnce(Stage stage) throws IOException {
    Shop shop = stage.guest("en");
    shop.askForPerson();
    Desk desk = stage.agent("files-rin", "凛");
    desk.takeNext();
    desk.reply("One moment, please.");
    shop.hears("agent", "One moment");

    Window agent = desk.window();
    agent.offline(true);
    photo("label.png").drop(agent, agent.find(".transcript"));
    agent.until("it can be sent", () -> agent.shows(agent.driver(), ".tray .primary"));
    agent.find(".tray .primary").click();
    desk.reads(".parcel.refused", "送信できませんでした");
    agent.picture("files-desk-failed");
    agent.offline(false);
    desk.connected();
    agent.find(".parcel.refused .retry").click();
    assertThat(desk.input()).as("the focus").isEqualTo(agent.driver().switchTo().activeElement());
    agent.until("it has gone", () -> agent.all(".parcel").isEmpty());
    agent.until("it is in the thread", () -> wide(agent.find(".turn.agent .picture img")));
    shop.window().until("the visitor has it", () -> pictured(shop));

    Window visitor = shop.window();
    visitor.offline(true);
    text("receipt.txt").paste(visitor, shop.input());
    visitor.until("it can be sent", () -> shop.shows(".tray .primary"));
    shop.part(".tray .primary").click();
    shop.reads(".refused .note", "could not be sent");
    visitor.offline(false);
    shop.part(".refused .retry").click();
    visitor.until("it has gone", () -> !shop.shows(".tray"));
    desk.reads(".turn.visitor .file", "receipt.txt");
    assertThat(agent.all(".turn.agent .picture")).hasSize(1);
    assertThat(agent.all(".turn.visitor .file")).hasSize(1);
  }

  private static Handed photo(String name) throws IOException {
    return new Handed(name, "image/png", Samples.scene("png"));
  }

  private static Handed text(String name) {
    return new Handed(name, "text/plain", name.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean pictured(Shop shop) {
    return wide(shop.widget().findElement(By.cssSelector(".agent .picture img")));
  }

  /** Whether a picture is there, and not only its frame. */
  private static boolean wide(WebElement image) {
    return Integer.parseInt(image.getDomProperty("naturalWidth")) > 100;
  }
}
