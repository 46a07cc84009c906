package io.madoguchi.matching.evaluation.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts as whole shares of a hundred that add up to a hundred. */
public final class Hundred {

  private Hundred() {}

  /** By the largest remainders (Hamilton's method); all zero when nothing was counted. */
  static List<Integer> of(List<Integer> counts) {
    int total = counts.stream().mapToInt(Integer::intValue).sum();
    if (total == 0) {
      return counts.stream().map(_ -> 0).toList();
    }
    List<Integer> shares =
        counts.stream().map(count -> count * 100 / total).collect(Collectors.toList());
    int left = 100 - shares.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, counts.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -(counts.get(i) * 100 % total)))
        .limit(left)
        .forEach(i -> shares.set(i, shares.get(i) + 1));
    return shares;
  }
}
