package io.madoguchi.matching.evaluation.figures;

import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import io.madoguchi.matching.evaluation.trial.Trial;
import java.util.ArrayList;
import java.util.List;

/**
 * Two folders on the same utterances.
 *
 * @param rows one for each share
 * @param flips what got worse first
 */
public record Comparison(Trial before, Trial after, List<Row> rows, List<Flip> flips) {

  /**
   * One figure of both.
   *
   * @param test on the utterances on which they differ
   */
  public record Row(Share share, Proportion before, Proportion after, McNemar test) {}

  /** Both trials must be of the same lines. */
  public static Comparison of(Trial before, Trial after) {
    List<Row> rows = new ArrayList<>();
    for (Share share : Share.values()) {
      rows.add(
          new Row(
              share,
              share.of(before.evaluation().results()),
              share.of(after.evaluation().results()),
              test(share, before.evaluation(), after.evaluation())));
    }
    return new Comparison(before, after, rows, Flip.of(before.evaluation(), after.evaluation()));
  }

  private static McNemar test(Share share, Evaluation before, Evaluation after) {
    int lost = 0;
    int gained = 0;
    for (int i = 0; i < before.results().size(); i++) {
      Result old = before.results().get(i);
      Result now = after.results().get(i);
      if (share.counts(old) && share.hits(old) != share.hits(now)) {
        boolean better = share.hits(now) == share.moreIsBetter();
        gained += better ? 1 : 0;
        lost += better ? 0 : 1;
      }
    }
    return new McNemar(lost, gained);
  }

  public List<Flip> flips(Flip.Kind kind) {
    return flips.stream().filter(flip -> flip.kind() == kind).toList();
  }
}
