package io.madoguchi.matching.features;

import java.util.ArrayList;
import java.util.List;

/** What a model learns from: utterances, each of one class. Grows while being gathered only. */
public final class Examples {

  /**
   * One example.
   *
   * @param said in the designer's own words
   * @param category the number of the intent
   */
  public record Example(String said, FeatureBag bag, int category, Source source) {}

  /** Where an example comes from. */
  public enum Source {
    /** A visitor's words, as the designer imagines them. */
    VISITOR,
    TITLE
  }

  private final List<Example> all = new ArrayList<>();
  private int classes;

  public void add(Example example) {
    all.add(example);
    classes = Math.max(classes, example.category() + 1);
  }

  public List<Example> all() {
    return all;
  }

  public int classes() {
    return classes;
  }
}
