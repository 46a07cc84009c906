package io.madoguchi.matching.evaluation;

import io.madoguchi.matching.evaluation.Evaluation.Result;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The figures of an evaluation, by name. A figure that cannot be told is null. */
record EvaluationReport(Map<String, @Nullable Number> figures) {

  private static final int BINS = 15;

  static EvaluationReport of(Evaluation evaluation, long trainMillis) {
    List<Result> all = evaluation.results();
    List<Result> in = all.stream().filter(result -> result.line().covered()).toList();
    List<Result> out = all.stream().filter(result -> !result.line().covered()).toList();
    Map<String, @Nullable Number> figures = new LinkedHashMap<>();
    figures.put("utterances", all.size());
    figures.put("inScope", in.size());
    figures.put("outOfScope", out.size());
    figures.put("accuracy", share(in, Result::right));
    figures.put("answered", share(in, Result::answered));
    figures.put("wrongAnswers", share(all, result -> result.answered() && !result.right()));
    figures.put("outOfScopeRejected", share(out, result -> !result.answered()));
    figures.put("auroc", auroc(in, out));
    figures.put("expectedCalibrationError", calibrationError(in));
    figures.put("trainMillis", trainMillis);
    figures.put("microsP50", micros(all, 0.50));
    figures.put("microsP99", micros(all, 0.99));
    return new EvaluationReport(figures);
  }

  private static @Nullable Double share(List<Result> of, Predicate<Result> which) {
    return of.isEmpty() ? null : (double) of.stream().filter(which).count() / of.size();
  }

  /** The chance that an utterance in scope has a greater confidence than one out of scope. */
  private static @Nullable Double auroc(List<Result> in, List<Result> out) {
    if (in.isEmpty() || out.isEmpty()) {
      return null;
    }
    double[] outside = out.stream().mapToDouble(Result::confidence).sorted().toArray();
    double wins = 0;
    for (Result result : in) {
      int below = lowerBound(outside, result.confidence());
      int upTo = lowerBound(outside, Math.nextUp(result.confidence()));
      wins += below + (upTo - below) / 2.0;
    }
    return wins / in.size() / out.size();
  }

  private static int lowerBound(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Mean distance of confidence and accuracy in scope, over 15 bins of equal width. */
  private static @Nullable Double calibrationError(List<Result> in) {
    double[] gaps = new double[BINS];
    for (Result result : in) {
      int bin = Math.min(BINS - 1, (int) (result.confidence() * BINS));
      gaps[bin] += (result.right() ? 1 : 0) - result.confidence();
    }
    return in.isEmpty() ? null : Arrays.stream(gaps).map(Math::abs).sum() / in.size();
  }

  private static double micros(List<Result> all, double quantile) {
    long[] nanos = all.stream().mapToLong(Result::nanos).sorted().toArray();
    int at = (int) Math.ceil(quantile * nanos.length) - 1;
    return nanos[Math.clamp(at, 0, nanos.length - 1)] / 1_000.0;
  }

  String json() {
    StringBuilder json = new StringBuilder("{\n");
    String comma = "";
    for (Map.Entry<String, @Nullable Number> figure : figures.entrySet()) {
      json.append(comma).append("  \"").append(figure.getKey()).append("\": ");
      json.append(written(figure.getValue()));
      comma = ",\n";
    }
    return json.append("\n}").toString();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, @Nullable Number> figure : figures.entrySet()) {
      text.append(
          String.format(Locale.ROOT, "%-26s %s%n", figure.getKey(), written(figure.getValue())));
    }
    return text.toString().stripTrailing();
  }

  private static String written(@Nullable Number figure) {
    return figure instanceof Double real
        ? String.format(Locale.ROOT, "%.4f", real)
        : String.valueOf(figure);
  }
}
