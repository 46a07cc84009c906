package io.madoguchi.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What visitors ask: real questions, in any order. */
final class Questions {

  static final Path FILE = Path.of("src/test/resources/sample-bot/utterances.tsv");

  private final List<String> texts;
  private final boolean unique;
  private long asked;

  /**
   * @param unique whether each gets a number, so that no two are the same
   */
  private Questions(List<String> texts, boolean unique) {
    this.texts = List.copyOf(texts);
    this.unique = unique;
  }

  static Questions of(Options options) throws IOException {
    List<String> texts =
        Files.readAllLines(FILE).stream()
            .map(line -> line.substring(line.indexOf('\t') + 1))
            .toList();
    return new Questions(texts, options.text("unique", "false").equals("true"));
  }

  /** The next one; called by one thread. */
  String next() {
    String text = texts.get(ThreadLocalRandom.current().nextInt(texts.size()));
    return unique ? text + " " + asked++ : text;
  }
}
