package io.madoguchi.matching.evaluation.report;

import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.figures.Calibration;
import io.madoguchi.matching.evaluation.figures.Comparison;
import io.madoguchi.matching.evaluation.figures.Confusion;
import io.madoguchi.matching.evaluation.figures.Figures;
import io.madoguchi.matching.evaluation.figures.IntentScore;
import io.madoguchi.matching.evaluation.figures.Proportion;
import io.madoguchi.matching.evaluation.figures.RiskCoverage;
import io.madoguchi.matching.evaluation.figures.Share;
import io.madoguchi.matching.evaluation.hints.Hint;
import io.madoguchi.matching.evaluation.hints.Hints;
import io.madoguchi.matching.evaluation.hints.Twins;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import io.madoguchi.matching.evaluation.trial.Trial;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that an evaluation tells a designer.
 *
 * @param scores by the intent's id
 * @param confusions the most frequent first
 * @param strays utterances out of scope that were answered, the most confident first
 * @param languages the utterances by the language they were read in
 * @param hints what would help most first
 * @param comparison with another folder, when one was asked for
 */
public record Report(
    Trial trial,
    Figures figures,
    List<IntentScore> scores,
    List<Confusion> confusions,
    List<Result> strays,
    RiskCoverage riskCoverage,
    Calibration calibration,
    Map<Language, List<Result>> languages,
    List<Twins> twins,
    List<Hint> hints,
    Optional<Comparison> comparison) {

  public static Report of(Trial trial, Optional<Comparison> comparison) {
    List<Result> results = trial.evaluation().results();
    List<Confusion> confusions = Confusion.of(results);
    List<Twins> twins = Twins.of(trial.knowledge());
    return new Report(
        trial,
        Figures.of(trial.evaluation(), trial.trainMillis()),
        IntentScore.of(results),
        confusions,
        trial.evaluation().outOfScope().stream()
            .filter(Result::answered)
            .sorted(Result.MOST_CONFIDENT_FIRST)
            .toList(),
        RiskCoverage.of(results, trial.limits().answer()),
        Calibration.of(results),
        byLanguage(results),
        twins,
        Hints.of(trial, confusions, twins),
        comparison);
  }

  private static Map<Language, List<Result>> byLanguage(List<Result> results) {
    Map<Language, List<Result>> languages = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<Result> own =
          results.stream()
              .filter(result -> result.interpretation().language() == language)
              .toList();
      if (!own.isEmpty()) {
        languages.put(language, own);
      }
    }
    return languages;
  }

  Proportion share(Share share) {
    return share.of(trial.evaluation().results());
  }

  Optional<Double> macroF1() {
    return IntentScore.macroF1(scores);
  }
}
