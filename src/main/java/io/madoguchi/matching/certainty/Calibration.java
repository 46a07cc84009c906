package io.madoguchi.matching.certainty;

import java.util.List;

/**
 * Fits a {@link Confidence} to outcomes in two steps. The first learns what tells a right guess
 * from a wrong one; there, utterances that no intent covers count for much, because taking one of
 * them for a question of the bot is the worst mistake. The second only shifts and stretches, with
 * such utterances as rare as they are, so that the figure is the chance that it stands for.
 */
public final class Calibration {

  /** What utterances that no intent covers count of all in the first step. */
  private static final double FEARED = 0.35;

  /** Their share in the second. */
  private static final double RARE = 0.02;

  /** Their share of what visitors write, where thresholds are chosen. */
  private static final double UNCOVERED = 0.05;

  /** With so many examples an intent, the folder's own outcomes count half. */
  private static final double HALF = 10;

  private final List<Outcome> outcomes;

  public Calibration(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /**
   * What these outcomes say, mixed with what usually holds: a folder whose few examples are all
   * unlike one another looks worse when some are hidden than it is.
   *
   * @param examples an intent, on average
   */
  public Confidence fit(double examples) {
    Confidence direction = direction(Confidence.USUAL).mixed(Confidence.USUAL, 0.5);
    return calibrated(direction).mixed(Confidence.USUAL, HALF / (HALF + examples));
  }

  /** What usually holds, of outcomes of many folders. */
  public Confidence usual() {
    return calibrated(direction(new Confidence(new double[Evidence.SIZE])));
  }

  private Confidence direction(Confidence prior) {
    double weight = weightOfUncovered(outcomes, FEARED);
    ConfidenceTrainer trainer = new ConfidenceTrainer(prior);
    for (Outcome outcome : outcomes) {
      trainer.add(outcome.evidence(), outcome.right(), outcome.covered() ? 1 : weight);
    }
    return trainer.fit();
  }

  private Confidence calibrated(Confidence direction) {
    double weight = weightOfUncovered(outcomes, RARE);
    ConfidenceTrainer trainer = new ConfidenceTrainer(new Confidence(new double[] {0, 1}));
    for (Outcome outcome : outcomes) {
      double[] logit = {1, direction.logit(outcome.evidence())};
      trainer.add(logit, outcome.right(), outcome.covered() ? 1 : weight);
    }
    double[] line = trainer.fit().weights();
    return direction.shifted(line[0], line[1]);
  }

  /** What an outcome counts whose intent was hidden whole, where thresholds are chosen. */
  public static double weightOfUncovered(List<Outcome> outcomes) {
    return weightOfUncovered(outcomes, UNCOVERED);
  }

  /** So that of all that count, {@code share} is covered by no intent. */
  private static double weightOfUncovered(List<Outcome> outcomes, double share) {
    long covered = outcomes.stream().filter(Outcome::covered).count();
    long uncovered = outcomes.size() - covered;
    return uncovered == 0 ? 1 : share / (1 - share) * Math.max(1, covered) / uncovered;
  }
}
