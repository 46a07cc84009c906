package io.madoguchi.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The example frames that the tests of both languages read. */
public final class FrameFixtures {

  private static final Path FRAMES = Path.of("src/test/resources/frames");

  private FrameFixtures() {}

  /** All whose names begin so, in order. */
  public static Stream<Path> of(String sender) throws IOException {
    try (Stream<Path> files = Files.list(FRAMES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(sender))
          .sorted()
          .toList()
          .stream();
    }
  }

  public static Path named(String name) {
    return FRAMES.resolve(name + ".json");
  }

  public static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  public static JsonNode json(Path file) throws IOException {
    return TestClient.JSON.readTree(text(file));
  }
}
