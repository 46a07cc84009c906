package io.madoguchi.matching.evaluation;

import io.madoguchi.matching.evaluation.Peer.Guess;
import io.madoguchi.matching.evaluation.figures.Auroc;
import io.madoguchi.matching.evaluation.figures.Calibration;
import io.madoguchi.matching.evaluation.trial.UtteranceFile.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How one peer did on one corpus.
 *
 * @param accuracy best guess right ÷ in scope
 * @param calibrationError as {@code evaluate} reckons it
 * @param auroc of the confidence, in scope against out of it; empty without the latter
 * @param rejected share out of scope below the confidence that 95 % in scope reach
 * @param rejectedAt93 share out of scope below the confidence from which on 93 % in scope are
 *     right; empty where so many never are
 */
record PeerFigures(
    double accuracy,
    double calibrationError,
    OptionalDouble auroc,
    OptionalDouble rejected,
    OptionalDouble rejectedAt93,
    double seconds,
    double microsP50,
    double microsP99) {

  private static final double ACCEPTED = 0.95;
  private static final double RIGHT = 0.93;

  /**
   * @param guesses of the same length as {@code lines}
   */
  static PeerFigures of(List<Line> lines, List<Guess> guesses, double seconds) {
    List<Double> in = new ArrayList<>();
    List<Double> out = new ArrayList<>();
    List<Double> right = new ArrayList<>();
    double[] sum = new double[Calibration.BINS];
    double[] hits = new double[Calibration.BINS];
    for (int i = 0; i < lines.size(); i++) {
      double confidence = guesses.get(i).confidence();
      if (!lines.get(i).covered()) {
        out.add(confidence);
        continue;
      }
      in.add(confidence);
      int bin = Math.min(Calibration.BINS - 1, (int) (confidence * Calibration.BINS));
      sum[bin] += confidence;
      if (guesses.get(i).intent().equals(lines.get(i).expected())) {
        right.add(confidence);
        hits[bin]++;
      }
    }
    double gaps = 0;
    for (int bin = 0; bin < sum.length; bin++) {
      gaps += Math.abs(hits[bin] - sum[bin]);
    }
    long[] nanos = guesses.stream().mapToLong(Guess::nanos).sorted().toArray();
    return new PeerFigures(
        (double) right.size() / in.size(),
        gaps / in.size(),
        Auroc.of(numbers(in), numbers(out)).stream().mapToDouble(area -> area).findFirst(),
        rejected(in, out, (int) Math.ceil(ACCEPTED * in.size())),
        rejected(right, out, (int) Math.ceil(RIGHT * in.size())),
        seconds,
        nanos[nanos.length / 2] / 1e3,
        nanos[(int) (nanos.length * 0.99)] / 1e3);
  }

  private static double[] numbers(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }

  /**
   * The share of {@code out} below the greatest confidence that {@code count} of {@code kept}
   * reach.
   */
  private static OptionalDouble rejected(List<Double> kept, List<Double> out, int count) {
    if (out.isEmpty() || kept.size() < count) {
      return OptionalDouble.empty();
    }
    double[] sorted = numbers(kept);
    Arrays.sort(sorted);
    double threshold = sorted[sorted.length - count];
    return OptionalDouble.of(
        (double) out.stream().filter(value -> value < threshold).count() / out.size());
  }
}
