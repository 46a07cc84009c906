package io.madoguchi.matching.evaluation.report;

import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What was made of each utterance, one line each in their order, columns parted by tabs. */
public final class Predictions {

  private static final int SHOWN = 3;
  private static final Pattern BREAKS = Pattern.compile("[\t\r\n]");

  private Predictions() {}

  public static List<String> lines(Evaluation evaluation) {
    return evaluation.results().stream().map(Predictions::line).toList();
  }

  private static String line(Result result) {
    StringBuilder line = new StringBuilder();
    line.append(result.expected()).append('\t');
    line.append(BREAKS.matcher(result.utterance()).replaceAll(" ")).append('\t');
    line.append(result.interpretation().decision().name().toLowerCase(Locale.ROOT));
    List<Candidate> candidates = result.interpretation().candidates();
    for (int i = 0; i < SHOWN; i++) {
      line.append('\t');
      if (i < candidates.size()) {
        line.append(candidates.get(i).intent()).append('\t');
        line.append(String.format(Locale.ROOT, "%.6f", candidates.get(i).confidence()));
      } else {
        line.append('\t');
      }
    }
    return line.toString();
  }
}
