package io.madoguchi.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser and its driver as they are installed here. Nothing is ever downloaded. */
record Installation(Path browser, Path driver) {

  static final String MISSING =
      "The browser tests need Chromium and its driver on the PATH. On Debian and Ubuntu:"
          + " apt-get install chromium chromium-driver fonts-noto-cjk";

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  static Optional<Installation> find() {
    return onPath(BROWSERS)
        .flatMap(
            browser ->
                onPath(List.of("chromedriver")).map(driver -> new Installation(browser, driver)));
  }

  private static Optional<Path> onPath(List<String> names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return names.stream()
        .flatMap(name -> places(path).map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> places(String path) {
    return Stream.concat(
            Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/bin", "/usr/local/bin"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of);
  }
}
