package io.madoguchi.language;

import java.util.List;
import java.util.stream.Stream;

/** Lines of a data file beside the tests of this room. */
final class Sentences {

  private Sentences() {}

  /** The lines that hold today. */
  static Stream<List<String>> good(String file) {
    return WordList.rows(Sentences.class, "/language/" + file).stream()
        .filter(row -> !row.getFirst().equals("weak"));
  }

  /** The known weak cases, without the word that marks them. */
  static Stream<List<String>> weak(String file) {
    return WordList.rows(Sentences.class, "/language/" + file).stream()
        .filter(row -> row.getFirst().equals("weak"))
        .map(row -> row.subList(1, row.size()));
  }

  static Language language(String text) {
    boolean japanese = text.codePoints().anyMatch(c -> Script.isKana(c) || Script.isHan(c));
    return japanese ? Language.JA : Language.EN;
  }
}
