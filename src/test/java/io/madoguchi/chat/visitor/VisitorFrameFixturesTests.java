package io.madoguchi.chat.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.chat.FrameFixtures;
import io.madoguchi.chat.frames.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The frames of visitors that the front end's tests read, too. */
class VisitorFrameFixturesTests {

  static Stream<Path> frames() throws IOException {
    return FrameFixtures.of("visitor-");
  }

  @ParameterizedTest
  @MethodSource("frames")
  void readsEveryFrameOfAVisitor(Path file) throws IOException {
    VisitorFrame read = Json.read(FrameFixtures.text(file), VisitorFrame.class);
    assertThat(read.getClass().getSimpleName())
        .isEqualToIgnoringCase(FrameFixtures.json(file).path("type").asString().replace("-", ""));
  }
}
