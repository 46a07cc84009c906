package io.madoguchi.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One running Chromium without a screen, with a profile of its own: one person's computer. */
final class Chromium implements AutoCloseable {

  /**
   * Would complain about every Chromium that is newer than Selenium; nothing here depends on it.
   */
  private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private final List<LogEntry> console = new ArrayList<>();

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  static Chromium start(Installation installation) {
    VERSIONS.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installation.browser().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Several browsers share few processors: a window that nobody looks at must not be slowed
        // down.
        "--disable-background-timer-throttling",
        "--disable-backgrounding-occluded-windows",
        "--disable-renderer-backgrounding",
        "--lang=ja",
        "--window-size=1280,900");
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "ja,en"));
    options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.ACCEPT);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installation.driver().toFile())
            .usingAnyFreePort()
            .build();
    Chromium chromium = new Chromium(new ChromeDriver(service, options));
    chromium.driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    return chromium;
  }

  ChromeDriver driver() {
    return driver;
  }

  /**
   * Everything the pages and the browser itself complained about since the last {@link #forget}.
   */
  List<LogEntry> console() {
    driver.manage().logs().get(LogType.BROWSER).forEach(console::add);
    return List.copyOf(console);
  }

  /** As if the profile were new: a new window, and nothing kept of what {@code origin} stored. */
  void forget(String origin) {
    List<String> old = List.copyOf(driver.getWindowHandles());
    driver.switchTo().newWindow(WindowType.WINDOW);
    String fresh = driver.getWindowHandle();
    for (String window : old) {
      driver.switchTo().window(window);
      driver.close();
    }
    driver.switchTo().window(fresh);
    driver.executeCdpCommand(
        "Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    console();
    console.clear();
  }

  /** Writes a picture and the source of every window into {@code folder}. */
  void record(Path folder, String name) {
    int number = 0;
    for (String window : driver.getWindowHandles()) {
      String file = name + (number++ == 0 ? "" : "-" + number);
      try {
        driver.switchTo().window(window);
        Files.createDirectories(folder);
        Files.write(folder.resolve(file + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        Files.writeString(folder.resolve(file + ".html"), source(), StandardCharsets.UTF_8);
      } catch (Exception failure) {
        // A picture that cannot be taken must not hide why it was wanted.
        System.err.println("no picture of " + file + ": " + failure.getMessage());
      }
    }
  }

  /** The page, and behind it what is in the widget's shadow. */
  private String source() {
    Object shadow =
        driver.executeScript(
            "return document.querySelector('madoguchi-chat')?.shadowRoot?.innerHTML ?? ''");
    return driver.getPageSource() + "\n<!-- widget -->\n" + shadow;
  }

  Stream<LogEntry> complaints(String word) {
    return console().stream().filter(entry -> entry.getMessage().contains(word));
  }

  @Override
  public void close() {
    try {
      driver.quit();
    } catch (WebDriverException gone) {
      // It ended by itself, and the test that noticed has said so.
    }
  }
}
