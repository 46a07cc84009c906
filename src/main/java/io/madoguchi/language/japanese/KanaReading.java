package io.madoguchi.language.japanese;

import io.madoguchi.language.Script;
import java.util.List;
import java.util.stream.Collectors;

/** Japanese text as it is said, by the dictionary's most likely reading. Thread-safe. */
public final class KanaReading {

  private final Tokenizers tokenizers = new Tokenizers(List.of());

  /** In hiragana; what has no reading stays as written. */
  public String of(String text) {
    return tokenizers.cut(text).stream()
        .map(morpheme -> Script.hiragana(morpheme.reading()))
        .collect(Collectors.joining());
  }
}
