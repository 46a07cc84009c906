package io.madoguchi.matching.model;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How well each class fits an utterance. Of very many classes only the most promising are looked
 * at; the others have no score. Not thread-safe.
 */
public final class Scores {

  private final int[] classes;
  private final float[] values;
  private final boolean all;

  private Scores(int[] classes, float[] values, boolean all) {
    this.classes = classes;
    this.values = values;
    this.all = all;
  }

  /**
   * @param values by class number
   */
  static Scores ofAll(float[] values) {
    int[] classes = new int[values.length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = i;
    }
    return new Scores(classes, values, true);
  }

  /**
   * @param classes those looked at, each once
   * @param values of the same length
   */
  static Scores ofSome(int[] classes, float[] values) {
    return new Scores(classes, values, false);
  }

  /** The number of classes that were looked at. */
  public int size() {
    return classes.length;
  }

  public int category(int at) {
    return classes[at];
  }

  /** {@link Float#NEGATIVE_INFINITY} where the class is out of the question. */
  public float value(int at) {
    return values[at];
  }

  /** The score of {@code category}; {@link Float#NEGATIVE_INFINITY} where it was not looked at. */
  public float of(int category) {
    int at = find(category);
    return at < 0 ? Float.NEGATIVE_INFINITY : values[at];
  }

  /** Adds {@code more} to the score of {@code category}, if it has one. */
  public void add(int category, float more) {
    int at = find(category);
    if (at >= 0) {
      values[at] += more;
    }
  }

  /** Takes classes out of the question. */
  public void leaveOut(IntPredicate gone) {
    for (int at = 0; at < classes.length; at++) {
      if (gone.test(classes[at])) {
        values[at] = Float.NEGATIVE_INFINITY;
      }
    }
  }

  private int find(int category) {
    if (all) {
      return category;
    }
    for (int at = 0; at < classes.length; at++) {
      if (classes[at] == category) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The classes with the greatest scores, greatest first.
   *
   * @param most so many at most; those out of the question are left out
   */
  public int[] ranked(int most) {
    int[] ranked = greatest(values, most);
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = classes[ranked[i]];
    }
    return ranked;
  }

  /**
   * The places of the greatest values, greatest first: a short insertion sort.
   *
   * @param most so many at most; {@link Float#NEGATIVE_INFINITY} is left out
   */
  static int[] greatest(float[] values, int most) {
    int[] best = new int[most];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] == Float.NEGATIVE_INFINITY
          || (count == most && (most == 0 || values[i] <= values[best[count - 1]]))) {
        continue;
      }
      int at = count < most ? count++ : count - 1;
      while (at > 0 && values[best[at - 1]] < values[i]) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = i;
    }
    return Arrays.copyOf(best, count);
  }
}
