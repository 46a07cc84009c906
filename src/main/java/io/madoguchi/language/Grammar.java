package io.madoguchi.language;

/** Reads one language. Implementations are thread-safe. */
public interface Grammar {

  /**
   * Reads {@code text}.
   *
   * @param speller puts right what no list of words knows
   */
  Utterance read(NormalForm text, Speller speller);
}
