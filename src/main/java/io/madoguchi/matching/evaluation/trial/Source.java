package io.madoguchi.matching.evaluation.trial;

import java.util.Set;

/** Where the utterances of a trial come from. */
public sealed interface Source {

  /** A file that somebody wrote for it, by its name without folders. */
  record Utterances(String name) implements Source {}

  /**
   * The folder's own examples, each put to a bot that learned without it.
   *
   * @param folds how often the folder was learned, each time without one part of its examples
   * @param untried ids of intents with one example in some language, which was left where it is
   */
  record Examples(int folds, Set<String> untried) implements Source {}

  default boolean isExamples() {
    return this instanceof Examples;
  }
}
