package io.madoguchi.matching.certainty;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each two classes were taken for one another, whichever way round, among examples that
 * were hidden.
 *
 * @param counts by {@link #pair}
 */
public record Confusions(Map<Long, Integer> counts) {

  static final Confusions NONE = new Confusions(Map.of());

  public Confusions {
    // Looked up for each candidate, and mostly in vain: there a hash map is quick, a copyOf is not.
    counts = Collections.unmodifiableMap(new HashMap<>(counts));
  }

  public static Confusions of(List<Outcome> outcomes) {
    Map<Long, Integer> counts = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.covered() && !outcome.right()) {
        counts.merge(pair(outcome.guess(), outcome.category()), 1, Integer::sum);
      }
    }
    return new Confusions(counts);
  }

  int between(int one, int other) {
    return counts.getOrDefault(pair(one, other), 0);
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }
}
