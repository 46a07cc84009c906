package io.madoguchi.matching.evaluation.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list in three parts, so that a page stays short and of bounded size.
 *
 * @param first shown at once
 * @param rest shown when asked for
 * @param left how many are not on the page at all
 */
public record Shown<T>(List<T> first, List<T> rest, int left) {

  static <T> Shown<T> of(List<T> all, int first, int most) {
    int open = Math.min(first, all.size());
    int shown = Math.clamp(all.size(), open, Math.max(open, most));
    return new Shown<>(
        List.copyOf(all.subList(0, open)),
        List.copyOf(all.subList(open, shown)),
        all.size() - shown);
  }

  public int size() {
    return first.size() + rest.size() + left;
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  /** The first and the rest. */
  public List<T> all() {
    return Stream.concat(first.stream(), rest.stream()).toList();
  }
}
