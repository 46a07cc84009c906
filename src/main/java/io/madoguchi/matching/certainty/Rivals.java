package io.madoguchi.matching.certainty;

import java.util.Comparator;
import java.util.List;

/**
 * How likely each of the other classes is the right one, beside the best guess: logistic regression
 * on how far behind it is and on how often the two were taken for one another.
 *
 * @param chance of the evidence of one rival
 */
public record Rivals(Confidence chance, Confusions confusions) {

  /** Numbers in the evidence of one rival. */
  public static final int SIZE = 6;

  /** Classes behind the best guess that are looked at. */
  public static final int LOOKED_AT = 5;

  /** What held for four public corpora and the sample bot, on examples hidden in training. */
  public static final Confidence USUAL =
      new Confidence(new double[] {-1.61, -1.18, 0.15, 1.46, -0.45, 0.73});

  public static final Rivals NONE = new Rivals(USUAL, Confusions.NONE);

  /** Half of what these outcomes say, half of what held for others, as for the best guess. */
  public static Rivals fit(List<Outcome> outcomes, Confidence confidence) {
    ConfidenceTrainer trainer = new ConfidenceTrainer(USUAL);
    Confusions confusions = Confusions.of(outcomes);
    gather(outcomes, confidence, confusions, trainer);
    return new Rivals(trainer.fit().mixed(USUAL, 0.5), confusions);
  }

  /** Gives {@code trainer} all rivals of these outcomes to learn from. */
  public static void gather(
      List<Outcome> outcomes,
      Confidence confidence,
      Confusions confusions,
      ConfidenceTrainer trainer) {
    for (Outcome outcome : outcomes) {
      if (!outcome.covered() || outcome.alone()) {
        continue;
      }
      double sure = confidence.of(outcome.evidence());
      for (Rival rival : outcome.rivals()) {
        boolean right = rival.category() == outcome.category();
        int confused = confusions.between(outcome.guess(), rival.category());
        // The example itself is not known when it is asked about.
        trainer.add(rival.evidence(sure, right ? confused - 1 : confused), right, 1);
      }
    }
  }

  /** Whether the right class is among the {@code most} likely, the best guess included. */
  public boolean offers(Outcome outcome, double confidence, int most) {
    return outcome.right()
        || outcome.rivals().stream()
            .sorted(
                Comparator.comparingDouble(rival -> -chance(rival, outcome.guess(), confidence)))
            .limit(most - 1)
            .anyMatch(rival -> rival.category() == outcome.category());
  }

  /**
   * The chance, 0 to 1, that {@code rival} is right.
   *
   * @param best the class of the best guess
   * @param confidence that it is right
   */
  public double chance(Rival rival, int best, double confidence) {
    int confused = confusions.between(best, rival.category());
    return Math.min(chance.of(rival.evidence(confidence, confused)), 1 - confidence);
  }
}
