package io.madoguchi.load;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What visitors ask: real questions, in any order. */
final class Questions {

  private final List<String> texts;
  private final boolean unique;
  private long asked;

  /**
   * @param unique whether each gets a number, so that no two are the same
   */
  Questions(List<String> texts, boolean unique) {
    this.texts = List.copyOf(texts);
    this.unique = unique;
  }

  /** The next one; called by one thread. */
  String next() {
    String text = texts.get(ThreadLocalRandom.current().nextInt(texts.size()));
    return unique ? text + " " + asked++ : text;
  }
}
