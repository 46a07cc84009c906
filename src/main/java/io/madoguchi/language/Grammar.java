package io.madoguchi.language;

/** Reads one language. Implementations are thread-safe. */
public interface Grammar {

  Utterance read(NormalForm text);
}
