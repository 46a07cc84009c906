package io.madoguchi.language;

import io.madoguchi.language.japanese.KanaReading;

/** How text is said, so that it is found by typing what one hears. Thread-safe. */
public final class Readings {

  private final KanaReading japanese = new KanaReading();

  /**
   * In hiragana, for instance へんきんのじき for 返金の時期; empty for text without Japanese letters.
   *
   * @param text of which the first {@value NormalForm#MAX_LENGTH} characters are read
   */
  public String of(String text) {
    String normal = NormalForm.of(text).text();
    return normal.codePoints().anyMatch(c -> Script.isHan(c) || Script.isKana(c))
        ? japanese.of(normal)
        : "";
  }
}
