package io.madoguchi.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Java installations of this machine: what JAVA_HOME names, and the neighbours of the one that
 * runs.
 */
final class JavaHomes {

  static final int NEEDED = 25;

  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  private JavaHomes() {}

  /** The home of a Java that is new enough; empty when there is none. */
  static Optional<Path> newEnough() {
    return newEnough(
        System.getenv().getOrDefault("JAVA_HOME", ""),
        Path.of(System.getProperty("java.home", "")));
  }

  static Optional<Path> newEnough(String javaHome, Path running) {
    Stream<Path> named = javaHome.isBlank() ? Stream.empty() : Stream.of(Path.of(javaHome));
    return Stream.concat(named, neighbours(running).stream())
        .filter(home -> version(home) >= NEEDED)
        .findFirst();
  }

  private static List<Path> neighbours(Path running) {
    Path parent = running.toAbsolutePath().getParent();
    if (parent == null) {
      return List.of();
    }
    try (Stream<Path> homes = Files.list(parent)) {
      return homes.sorted().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /**
   * The feature version that the installation's {@code release} file tells; 0 when it tells none.
   */
  private static int version(Path home) {
    try {
      Matcher matcher = VERSION.matcher(Files.readString(home.resolve("release")));
      return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    } catch (IOException noInstallation) {
      return 0;
    }
  }
}
