package io.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.files.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.test.context.TestPropertySource;

/** A photo from the visitor to the agent, and an answer with a picture back. */
@BrowserTest
@TestPropertySource(properties = {"madoguchi.files.enabled=true", "madoguchi.files.size=300KB"})
class FilesBrowserIT {

  @TempDir Path folder;

  @Test
  void bringsPicturesBothWays(Stage stage) throws IOException {
    Shop shop = stage.guest("ja");
    Desk desk = stage.agent("files-aoi", "葵");
    Window visitor = shop.window();
    Window agent = desk.window();
    assertThat(visitor.shows(shop.widget(), ".attach")).isFalse();
    shop.askForPerson();
    visitor.until("files can be attached", () -> visitor.shows(shop.widget(), ".attach"));
    choose(shop, photo("届いた箱.jpg", "jpg"));
    visitor.until(
        "it is looked at once more", () -> visitor.shows(shop.widget(), ".tray .primary"));
    visitor.picture("files-widget-chosen-ja");
    Accessibility.check(visitor);
    shop.part(".tray .primary").click();
    visitor.until(
        "the picture is shown",
        () -> wide(shop.widget().findElement(By.cssSelector(".visitor .picture img"))));
    assertThat(visitor.shows(shop.widget(), ".tray")).isFalse();

    desk.takeNext();
    agent.until("the picture is there", () -> wide(agent.find(".turn.visitor .picture img")));
    agent.find(".turn.visitor .picture").click();
    agent.until("it is large", () -> wide(agent.find("dialog.large img")));
    agent.picture("files-desk-large-ja");
    agent.press(Keys.ESCAPE);
    agent.until("it is small again", () -> agent.all("dialog.large").isEmpty());

    WebElement picker = agent.find(".composer input[type=file]");
    picker.sendKeys(photo("お詫びの品.png", "png").toString() + "\n" + note());
    agent.until("both are there", () -> agent.all(".parcel").size() == 2);
    agent.picture("files-desk-chosen-ja");
    Accessibility.check(agent);
    agent.press(Keys.ENTER);
    agent.until("both are sent", () -> agent.all(".parcel").isEmpty());
    agent.until("the picture is in the thread", () -> wide(agent.find(".turn.agent .picture img")));
    desk.reads(".turn.agent .file", "手順.txt");
    agent.size(1440, 900);
    agent.picture("files-desk-ja");
    Accessibility.check(agent);
    visitor.until(
        "the visitor sees the picture",
        () -> wide(shop.widget().findElement(By.cssSelector(".agent .picture img"))));
    assertThat(shop.part(".agent .paper").getText()).contains("手順.txt");
    visitor.picture("files-widget-ja");
    Accessibility.check(visitor);
    visitor.appearance("dark");
    agent.appearance("dark");
    visitor.phone();
    visitor.picture("files-widget-dark-phone-ja");
    agent.picture("files-desk-dark-ja");
    agent.phone();
    agent.picture("files-desk-dark-phone-ja");

    visitor.reload();
    shop.settle();
    // On a phone the window would cover the page, and stays closed.
    shop.open();
    visitor.until(
        "it is there again after a reload",
        () -> wide(shop.widget().findElement(By.cssSelector(".agent .picture img"))));
    shop.part(".agent .picture").click();
    visitor.until("it is large", () -> wide(shop.part("dialog.large img")));
    visitor.picture("files-widget-large-dark-phone-ja");
    visitor.press(Keys.ESCAPE);
    visitor.until("it is closed", () -> !visitor.shows(shop.widget(), "dialog.large"));
    assertThat(visitor.shows(shop.widget(), ".panel")).isTrue();
  }

  @Test
  void saysWhyAFileIsNotTaken(Stage stage) throws IOException {
    Shop shop = stage.guest("en");
    Window visitor = shop.window();
    shop.askForPerson();
    visitor.until("files can be attached", () -> visitor.shows(shop.widget(), ".attach"));
    choose(shop, Files.write(folder.resolve("photo.png"), Samples.svg()));
    visitor.until("it can be sent", () -> visitor.shows(shop.widget(), ".tray .primary"));
    shop.part(".tray .primary").click();
    refused(shop, "This kind of file can’t be sent.");
    choose(shop, Files.write(folder.resolve("big.png"), new byte[400_000]));
    refused(shop, "Too big. You can send up to 300 KB.");
    visitor.picture("files-widget-refused-en");
  }

  private static void refused(Shop shop, String words) {
    shop.window()
        .until(
            "it says: " + words,
            () ->
                shop.widget().findElements(By.cssSelector(".refused .note")).stream()
                    .anyMatch(note -> note.getText().contains(words)));
  }

  private static void choose(Shop shop, Path file) {
    WebElement picker = shop.part("input[type=file]");
    picker.sendKeys(file.toString());
  }

  /** Whether a picture is there, and not only its frame. */
  private static boolean wide(WebElement image) {
    return Integer.parseInt(image.getDomProperty("naturalWidth")) > 100;
  }

  private Path photo(String name, String format) throws IOException {
    return Files.write(folder.resolve(name), Samples.scene(format));
  }

  private Path note() throws IOException {
    return Files.writeString(folder.resolve("手順.txt"), "1. 箱を開ける\n2. 中の用紙に記入する\n");
  }
}
