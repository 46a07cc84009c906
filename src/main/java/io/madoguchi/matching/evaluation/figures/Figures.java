package io.madoguchi.matching.evaluation.figures;

import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures that tools read, by name and in order. One that cannot be told is null. */
public record Figures(Map<String, @Nullable Number> byName) {

  /**
   * @param trainMillis how long learning the folder took
   */
  public static Figures of(Evaluation evaluation, long trainMillis) {
    List<Result> all = evaluation.results();
    Map<String, @Nullable Number> figures = new LinkedHashMap<>();
    figures.put("utterances", all.size());
    figures.put("inScope", evaluation.inScope().size());
    figures.put("outOfScope", evaluation.outOfScope().size());
    for (Share share :
        List.of(Share.ACCURACY, Share.ANSWERED, Share.WRONG_ANSWERS, Share.OUT_OF_SCOPE_REJECTED)) {
      figures.put(share.key(), share.of(all).share().orElse(null));
    }
    figures.put(
        "auroc",
        Auroc.of(confidences(evaluation.inScope()), confidences(evaluation.outOfScope()))
            .orElse(null));
    figures.put("expectedCalibrationError", Calibration.of(all).error().orElse(null));
    figures.put("trainMillis", trainMillis);
    figures.put("microsP50", micros(all, 0.50));
    figures.put("microsP99", micros(all, 0.99));
    return new Figures(figures);
  }

  public @Nullable Number of(String name) {
    return byName.get(name);
  }

  private static double[] confidences(List<Result> results) {
    return results.stream().mapToDouble(Result::confidence).toArray();
  }

  private static double micros(List<Result> all, double quantile) {
    long[] nanos = all.stream().mapToLong(Result::nanos).sorted().toArray();
    int at = (int) Math.ceil(quantile * nanos.length) - 1;
    return nanos[Math.clamp(at, 0, nanos.length - 1)] / 1_000.0;
  }
}
