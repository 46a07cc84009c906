package io.madoguchi.matching;

import java.util.ArrayList;
import java.util.List;

/** What a model learns from: utterances, each of one class. Grows while being gathered only. */
final class Examples {

  /**
   * One example.
   *
   * @param said in the designer's own words
   * @param category the number of the intent
   */
  record Example(String said, FeatureBag bag, int category, Source source) {}

  /** Where an example comes from. */
  enum Source {
    /** A visitor's words, as the designer imagines them. */
    VISITOR,
    TITLE
  }

  private final List<Example> all = new ArrayList<>();
  private int classes;

  void add(Example example) {
    all.add(example);
    classes = Math.max(classes, example.category() + 1);
  }

  List<Example> all() {
    return all;
  }

  int classes() {
    return classes;
  }
}
