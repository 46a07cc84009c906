package io.madoguchi.routing.forecast;

import java.util.Comparator;
import java.util.List;

/**
 * How long conversations of a team last, as a distribution: Kaplan and Meier's product-limit
 * estimate, so that those which still run count for what they have lasted. Straight between the
 * observations, and exponential beyond the longest. Immutable.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier 1958</a>
 */
final class Durations {

  /** Something longer than everything seen is always possible. */
  private static final double UNSEEN = 0.5;

  private final double[] times;

  /** Share that lasts longer than the time at the same index; falling, never 0. */
  private final double[] lasting;

  private final double mean;

  /** Standard error of the mean, as a share of it. */
  private final double doubt;

  /**
   * @param seconds above 0
   * @param weight above 0; the newest has 1
   * @param ended false while it still runs
   */
  record Observation(double seconds, double weight, boolean ended) {}

  /**
   * @param observations at least one that ended
   */
  Durations(List<Observation> observations) {
    List<Observation> sorted =
        observations.stream().sorted(Comparator.comparingDouble(Observation::seconds)).toList();
    times = new double[sorted.size() + 1];
    lasting = new double[sorted.size() + 1];
    lasting[0] = 1;
    double atRisk = UNSEEN + sorted.stream().mapToDouble(Observation::weight).sum();
    int size = 1;
    for (Observation each : sorted) {
      times[size] = Math.max(each.seconds(), times[size - 1]);
      lasting[size] = lasting[size - 1] * (each.ended() ? 1 - each.weight() / atRisk : 1);
      atRisk -= each.weight();
      size++;
    }
    double weights = 0;
    double squares = 0;
    double sum = 0;
    for (Observation each : sorted) {
      if (each.ended()) {
        weights += each.weight();
        squares += each.weight() * each.weight();
        sum += each.weight() * each.seconds();
      }
    }
    mean = sum / weights;
    double variance = 0;
    for (Observation each : sorted) {
      if (each.ended()) {
        variance += each.weight() * Math.pow(each.seconds() - mean, 2) / weights;
      }
    }
    doubt = Math.sqrt(variance * squares) / weights / mean;
  }

  double doubt() {
    return doubt;
  }

  /**
   * Seconds that a conversation goes on which has lasted {@code elapsed}.
   *
   * @param chance share of such conversations that go on longer, above 0 and at most 1
   */
  double remaining(double elapsed, double chance) {
    return Math.max(0, lastedBy(lastingLongerThan(elapsed) * chance) - elapsed);
  }

  private double lastingLongerThan(double seconds) {
    int last = times.length - 1;
    if (seconds >= times[last]) {
      return lasting[last] * Math.exp((times[last] - seconds) / mean);
    }
    int low = 0;
    int high = last;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (times[middle] <= seconds) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double part = (seconds - times[low]) / (times[high] - times[low]);
    return lasting[low] + part * (lasting[high] - lasting[low]);
  }

  private double lastedBy(double share) {
    int last = times.length - 1;
    if (share <= lasting[last]) {
      return times[last] + mean * Math.log(lasting[last] / share);
    }
    int low = 0;
    int high = last;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (lasting[middle] >= share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double part = (lasting[low] - share) / (lasting[low] - lasting[high]);
    return times[low] + part * (times[high] - times[low]);
  }
}
