package io.madoguchi.routing.forecast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * What a team's past estimates turned out to be worth, and so how wide the next ranges are.
 * Bounded; not thread-safe.
 *
 * <p>Each outcome is kept as a multiple of the spread that was foreseen (a conformal score); those
 * of late, mixed with the rehearsed ones, make the next range. Its nominal share follows what was
 * reached, rounding included.
 *
 * @see <a href="https://arxiv.org/abs/2106.00170">Gibbs and Candès, Adaptive conformal inference
 *     2021</a>
 */
final class Calibration {

  /**
   * The share of told ranges that shall hold: a little above the 80 % that are promised, because
   * what happens while the first of them are still open is learned too late.
   */
  static final double AIM = 0.82;

  private static final int KEPT = 1_000;

  /** So many outcomes later, one counts half. */
  private static final double HALF = 500;

  /** As many outcomes as the rehearsal counts for. */
  private static final double TRUST = 60;

  private static final int SUMMARY = 100;
  private static final double LEARNING = 0.01;
  private static final double NARROWEST = 0.5;
  private static final double WIDEST = 0.97;

  private final Deque<Double> scores = new ArrayDeque<>();
  private double share = AIM;

  /** Quantiles of the scores, rising, and the weight of all of them. */
  private double[] summary = {};

  private double learned;

  /** Whether a range that was told held; told {@code times} times. */
  void held(boolean held, int times) {
    share = Math.clamp(share + LEARNING * times * (AIM - (held ? 1 : 0)), NARROWEST, WIDEST);
  }

  /** Whether no wait has taught it anything. */
  boolean isFresh() {
    return scores.isEmpty();
  }

  /** A wait turned out {@code score} spreads from the foreseen centre. */
  void learn(double score) {
    scores.addFirst(score);
    if (scores.size() > KEPT) {
      scores.removeLast();
    }
    summarise();
  }

  /** Sums the scores up, so that a range need not look at each. */
  private void summarise() {
    record Weighted(double score, double weight) {}
    List<Weighted> sorted = new ArrayList<>();
    for (double score : scores) {
      sorted.add(new Weighted(score, Math.pow(0.5, sorted.size() / HALF)));
    }
    learned = sorted.stream().mapToDouble(Weighted::weight).sum();
    sorted.sort(Comparator.comparingDouble(Weighted::score));
    summary = new double[Math.min(SUMMARY, sorted.size())];
    double below = 0;
    int next = 0;
    for (Weighted each : sorted) {
      below += each.weight();
      while (next < summary.length && below >= learned * (next + 0.5) / summary.length) {
        summary[next++] = each.score();
      }
    }
  }

  /** The shortest range that holds the share. */
  Range range(Outlook outlook) {
    int own = outlook.rehearsed().length;
    double[] waits = new double[own + summary.length];
    double[] mass = new double[waits.length];
    int rehearsed = 0;
    int turned = 0;
    for (int each = 0; each < waits.length; each++) {
      double past =
          turned < summary.length ? outlook.wait(summary[turned]) : Double.POSITIVE_INFINITY;
      if (rehearsed < own && outlook.rehearsed()[rehearsed] <= past) {
        waits[each] = outlook.rehearsed()[rehearsed++];
        mass[each] = TRUST / own;
      } else {
        waits[each] = past;
        mass[each] = learned / summary.length;
        turned++;
      }
    }
    return shortest(waits, mass, share * (TRUST + learned));
  }

  private static Range shortest(double[] waits, double[] mass, double wanted) {
    double best = Double.POSITIVE_INFINITY;
    int from = 0;
    int to = waits.length - 1;
    double inside = 0;
    int last = -1;
    for (int first = 0; first < waits.length; first++) {
      while (inside < wanted && last + 1 < waits.length) {
        inside += mass[++last];
      }
      if (inside < wanted) {
        break;
      }
      if (waits[last] - waits[first] < best) {
        best = waits[last] - waits[first];
        from = first;
        to = last;
      }
      inside -= mass[first];
    }
    return Range.around(waits[from], waits[to]);
  }
}
