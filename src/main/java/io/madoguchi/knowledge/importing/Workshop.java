package io.madoguchi.knowledge.importing;

import io.madoguchi.knowledge.Reading;
import io.madoguchi.knowledge.importing.writing.NewFolder;
import io.madoguchi.knowledge.reading.BotFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where a bot folder is made out of sight: beside its place, read once as the service would, and
 * moved there only when it can serve. So there is never half a folder.
 */
final class Workshop implements AutoCloseable {

  private final Path place;
  private final Path bench;

  /**
   * @param place does not exist, or is an empty folder
   */
  Workshop(Path place) throws IOException {
    this.place = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath().normalize();
    Path around = this.place.getParent();
    if (around == null) {
      throw new IOException(place + " has no folder around it");
    }
    Files.createDirectories(around);
    this.bench = Files.createTempDirectory(around, ".import-");
  }

  static boolean isInUse(Path place) throws IOException {
    if (!Files.exists(place)) {
      return false;
    }
    if (!Files.isDirectory(place)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(place)) {
      return inside.findAny().isPresent();
    }
  }

  /** The folder is in its place exactly when the reading has no error. */
  Reading make(NewFolder folder) throws IOException {
    Path made = bench.resolve("bot");
    folder.write(made);
    Reading reading = BotFolder.read(made);
    if (reading.errors().isEmpty()) {
      Files.deleteIfExists(place);
      Files.move(made, place);
    }
    return reading;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> left = Files.walk(bench)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
