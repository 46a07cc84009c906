package io.madoguchi.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A text file beside a class: one entry a line, {@code #} begins a comment, tabs part columns. */
public final class WordList {

  private WordList() {}

  /**
   * The lines of {@code file} in the package of {@code owner}, each parted at tabs.
   *
   * @throws IllegalStateException when there is no such file
   */
  public static List<List<String>> rows(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "no file '" + file + "' in package " + owner.getPackageName());
      }
      Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
      return lines
          .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(line -> List.of(line.split("\t+")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read '" + file + "'", e);
    }
  }
}
