package io.madoguchi.knowledge.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.importing.writing.NewFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTests {

  private static final String BOT =
      "name: {ja: a}\nlanguages: [ja]\ngreeting: {text: {ja: b}}\n"
          + "teams: [{id: support, name: {ja: c}}]\n";

  @TempDir Path around;

  @Test
  void movesWhatCanServeIntoPlace() throws IOException {
    Path place = around.resolve("deep/bot");

    assertThat(make(place, BOT).errors()).isEmpty();
    assertThat(place.resolve("bot.yaml")).hasContent(BOT.strip());
    assertThat(inside(place.getParent())).containsExactly(place);
  }

  @Test
  void takesAnEmptyFolderForItsPlace() throws IOException {
    Path place = Files.createDirectory(around.resolve("bot"));

    make(place, BOT);

    assertThat(place.resolve("bot.yaml")).exists();
  }

  @Test
  void leavesNothingOfWhatCannotServe() throws IOException {
    Reading reading = make(around.resolve("bot"), "name: 5\n");

    assertThat(reading.errors()).isNotEmpty();
    assertThat(inside(around)).isEmpty();
  }

  private static Reading make(Path place, String bot) throws IOException {
    try (Workshop workshop = new Workshop(place)) {
      return workshop.make(new NewFolder(Map.of("bot.yaml", bot), 0));
    }
  }

  private static Stream<Path> inside(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList().stream();
    }
  }
}
