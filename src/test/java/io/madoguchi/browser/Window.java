package io.madoguchi.browser;

import io.madoguchi.staff.StaffFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.NoSuchShadowRootException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.FluentWait;

/** One window of a browser, and what a person or the developer tools can do with it. */
final class Window {

  /** Long, because the machine may be busy; nothing that works takes it. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** For an element to be drawn after what it belongs to. */
  private static final Duration MOMENT = Duration.ofSeconds(10);

  private final ChromeDriver driver;
  private final String base;
  private final String handle;

  Window(ChromeDriver driver, String base) {
    this.driver = driver;
    this.base = base;
    this.handle = driver.getWindowHandle();
  }

  ChromeDriver driver() {
    if (!driver.getWindowHandle().equals(handle)) {
      driver.switchTo().window(handle);
    }
    return driver;
  }

  void go(String path) {
    driver().get(base + path);
  }

  void reload() {
    driver().navigate().refresh();
  }

  /** Another tab of the same browser, with the same storage. */
  Window tab(String path) {
    driver().switchTo().newWindow(WindowType.TAB);
    Window tab = new Window(driver, base);
    tab.go(path);
    return tab;
  }

  /** Waits until {@code condition} holds; elements that are not there yet count as "no". */
  void until(String what, Supplier<Boolean> condition) {
    driver();
    new FluentWait<>(driver)
        .withTimeout(PATIENCE)
        .pollingEvery(Duration.ofMillis(100))
        .ignoreAll(
            List.of(
                NoSuchElementException.class,
                StaleElementReferenceException.class,
                NoSuchShadowRootException.class,
                JavascriptException.class))
        .withMessage(what)
        .until(_ -> condition.get());
  }

  /** The first of those; waits for it as a person would whose page is still being drawn. */
  WebElement find(String css) {
    FluentWait<ChromeDriver> moment =
        new FluentWait<>(driver())
            .withTimeout(MOMENT)
            .pollingEvery(Duration.ofMillis(50))
            .ignoring(NoSuchElementException.class);
    try {
      return moment.until(shown -> shown.findElement(By.cssSelector(css)));
    } catch (TimeoutException none) {
      throw new NoSuchElementException(css, none);
    }
  }

  List<WebElement> all(String css) {
    return driver().findElements(By.cssSelector(css));
  }

  boolean shows(SearchContext within, String css) {
    return within.findElements(By.cssSelector(css)).stream().anyMatch(WebElement::isDisplayed);
  }

  /** Presses keys wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver()).sendKeys(keys).perform();
  }

  void pressWith(Keys held, CharSequence key) {
    new Actions(driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  Object script(String text, Object... arguments) {
    return driver().executeScript(text, arguments);
  }

  Map<String, Object> tools(String command, Map<String, Object> parameters) {
    return driver().executeCdpCommand(command, parameters);
  }

  void size(int width, int height) {
    size(width, height, false);
  }

  void phone() {
    size(390, 780, true);
  }

  private void size(int width, int height, boolean mobile) {
    tools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
  }

  /**
   * As a person who has chosen that appearance for the whole computer; {@code light} or {@code
   * dark}.
   */
  void appearance(String scheme) {
    tools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Unplugs the network, or plugs it in again. */
  void offline(boolean offline) {
    tools("Network.enable", Map.of());
    tools(
        "Network.emulateNetworkConditions",
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  /** As it looks now, to be looked at by people; gives back where it is kept. */
  Path picture(String name) throws IOException {
    Path file = BrowserExtension.PICTURES.resolve(name + ".png");
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.write(file, driver().getScreenshotAs(OutputType.BYTES));
  }

  /** Wide, and then on a phone; tall pages in full. */
  void pictures(String name, int width, int height) throws IOException {
    size(width, height);
    picture(name);
    size(390, Math.max(height, 780), true);
    picture(name + "-390");
    size(width, height);
  }

  /** On the login page. */
  void logIn(StaffFixture.Key key) {
    find("#username").sendKeys(key.login());
    find("#password").sendKeys(key.password());
    find("main form button").click();
    until("one is logged in", () -> !driver().getCurrentUrl().contains("/login"));
  }
}
