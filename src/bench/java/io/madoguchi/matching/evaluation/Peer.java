package io.madoguchi.matching.evaluation;

import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.io.IOException;
import java.util.List;

/**
 * A way of matching, as the benchmarks see it: it learns once and is then asked. Not thread-safe.
 */
interface Peer extends AutoCloseable {

  /**
   * The best guess.
   *
   * @param intent empty where it has none
   * @param confidence 0 to 1, as the peer itself tells it
   * @param nanos the time it took, where it took place
   */
  record Guess(String intent, double confidence, long nanos) {}

  String name();

  /** Learns {@code examples}; each intent's name has been made one of them. */
  void learn(List<Line> examples, Language language) throws IOException;

  Guess guess(String utterance) throws IOException;

  @Override
  default void close() throws IOException {}
}
