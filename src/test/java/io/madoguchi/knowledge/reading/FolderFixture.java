package io.madoguchi.knowledge.reading;

import io.madoguchi.knowledge.Finding;
import io.madoguchi.knowledge.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bot folder for a test. A file may carry the mark {@code ‸} in front of each place at which a
 * finding is expected.
 */
public final class FolderFixture {

  private static final String SHOP = "src/test/resources/knowledge/shop";

  private final Path folder;
  private final List<String> marked = new ArrayList<>();

  private FolderFixture(Path folder) {
    this.folder = folder;
  }

  /** The smallest bot that can serve: one language, no intents. */
  public static FolderFixture aFolder(Path folder) {
    return new FolderFixture(folder)
        .with(
            "bot.yaml",
            """
            name: {ja: まどか}
            languages: [ja]
            greeting: {text: {ja: こんにちは}}
            teams: [{id: support, name: {ja: 窓口}}]
            """);
  }

  /** A copy of the sample with every feature of the format. */
  public static FolderFixture aShop(Path folder) {
    Path shop = Path.of(SHOP);
    try (Stream<Path> paths = Files.walk(shop)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(shop.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new FolderFixture(folder);
  }

  public FolderFixture with(String file, String text) {
    StringBuilder kept = new StringBuilder();
    int line = 1;
    int column = 1;
    for (int c : text.codePoints().toArray()) {
      if (c == '‸') {
        marked.add(file + ":" + line + ":" + column);
        continue;
      }
      kept.appendCodePoint(c);
      column = c == '\n' ? 1 : column + 1;
      line = c == '\n' ? line + 1 : line;
    }
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), kept);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return this;
  }

  /** With one intent that has {@code more}, which is indented by nothing. */
  public FolderFixture withIntent(String more) {
    return with(
        "topics/t.yaml",
        """
        intents:
          - id: one
            title: {ja: 一つ}
        """
            + more.indent(4));
  }

  public FolderFixture without(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return this;
  }

  public Path path() {
    return folder;
  }

  public Reading read() {
    return BotFolder.read(folder);
  }

  /** {@code file:line:column code}, one for each mark. */
  List<String> expected(String code) {
    return marked.stream().map(place -> place + " " + code).toList();
  }

  static List<String> places(List<Finding> findings) {
    return findings.stream().map(finding -> finding.origin() + " " + finding.code()).toList();
  }
}
