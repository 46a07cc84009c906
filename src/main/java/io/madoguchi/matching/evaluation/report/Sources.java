package io.madoguchi.matching.evaluation.report;

import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.Source.Examples;
import io.madoguchi.matching.evaluation.trial.Source.Utterances;
import io.madoguchi.matching.evaluation.trial.Trial;

/** What was tried, in one sentence. */
public final class Sources {

  private Sources() {}

  static String sentence(Trial trial, Wording wording) {
    String bot = trial.knowledge().bot().name().in(wording.language());
    Evaluation evaluation = trial.evaluation();
    return switch (trial.source()) {
      case Utterances file ->
          wording.text(
              "source.utterances",
              bot,
              file.name(),
              wording.count(evaluation.results().size()),
              wording.count(evaluation.inScope().size()),
              wording.count(evaluation.outOfScope().size()));
      case Examples examples ->
          wording.text(
              "source.examples", bot, wording.count(evaluation.results().size()), examples.folds());
    };
  }

  /** The folder's version, as short as people compare it. */
  static String version(Trial trial) {
    String version = trial.knowledge().version();
    return version.substring(0, Math.min(12, version.length()));
  }
}
