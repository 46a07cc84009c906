package io.madoguchi.routing.simulation;

import io.madoguchi.routing.simulation.Estimator.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How what an estimator said turned out. */
final class Score {

  /** The least that is ever told; a shorter wait counts as this one. */
  private static final double MINUTE = 60;

  private final Map<Integer, List<Statement>> open = new HashMap<>();
  private final List<Double> errors = new ArrayList<>();
  private final List<Double> widths = new ArrayList<>();
  private int inside;
  private int above;
  private int silent;

  private record Statement(double at, Said said) {}

  void said(Waiter to, double now, Optional<Said> said) {
    said.ifPresentOrElse(
        words -> open.computeIfAbsent(to.id, _ -> new ArrayList<>()).add(new Statement(now, words)),
        () -> silent++);
  }

  /** {@code waiter} is served now, or would be had they stayed. */
  void turned(Waiter waiter, double now) {
    List<Statement> all = open.remove(waiter.id);
    if (all != null) {
      all.forEach(each -> count(each.said(), now - each.at()));
    }
  }

  private void count(Said said, double wait) {
    errors.add(Math.abs(said.middle() - wait) / Math.max(1, wait));
    widths.add((said.to() - said.from()) / said.middle());
    double told = Math.max(MINUTE, wait);
    if (told >= said.from() && told <= said.to()) {
      inside++;
    }
    if (wait > said.to()) {
      above++;
    }
  }

  int statements() {
    return errors.size();
  }

  double coverage() {
    return share(inside);
  }

  double above() {
    return share(above);
  }

  double medianError() {
    return median(errors);
  }

  double medianWidth() {
    return median(widths);
  }

  double silence() {
    return (double) silent / (silent + statements());
  }

  private double share(int count) {
    return (double) count / statements();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }
}
