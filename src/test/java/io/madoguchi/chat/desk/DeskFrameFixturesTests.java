package io.madoguchi.chat.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.chat.FrameFixtures;
import io.madoguchi.chat.TestClient;
import io.madoguchi.chat.frames.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The frames of desks that the front end's tests read, too. */
class DeskFrameFixturesTests {

  static Stream<Path> frames() throws IOException {
    return FrameFixtures.of("desk-");
  }

  /** The desk writes these; nothing in them may be passed over. */
  @ParameterizedTest
  @MethodSource("frames")
  void readsEveryPropertyOfADesk(Path file) throws IOException {
    DeskFrame read = Json.read(FrameFixtures.text(file), DeskFrame.class);
    JsonNode again = TestClient.JSON.readTree(TestClient.JSON.writeValueAsString(read));
    assertThat(again).isEqualTo(FrameFixtures.json(file));
  }
}
