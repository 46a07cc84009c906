package io.madoguchi.matching.evaluation.report;

import io.madoguchi.matching.evaluation.figures.Comparison;
import io.madoguchi.matching.evaluation.figures.Comparison.Row;
import io.madoguchi.matching.evaluation.figures.Flip;
import io.madoguchi.matching.evaluation.figures.McNemar;
import java.util.Arrays;
import java.util.List;

/** What the page shows of a comparison. */
public final class ComparedPage {

  private static final int OPEN = 10;
  private static final int MOST = 5_000;

  private final Comparison comparison;
  private final Wording wording;
  private final Rows rows;

  ComparedPage(Comparison comparison, Wording wording, Rows rows) {
    this.comparison = comparison;
    this.wording = wording;
    this.rows = rows;
  }

  /**
   * A figure of both folders.
   *
   * @param tone {@code good} or {@code bad} where it is likely real, else {@code plain}
   */
  record Compared(
      String name,
      String formula,
      String before,
      String after,
      String tone,
      String verdict,
      String changes) {}

  public String versionBefore() {
    return Sources.version(comparison.before());
  }

  public String versionAfter() {
    return Sources.version(comparison.after());
  }

  public List<Compared> figures() {
    return comparison.rows().stream().map(this::compared).toList();
  }

  private Compared compared(Row row) {
    String changes =
        wording.text("text.changes", row.test().gained(), row.test().lost())
            + " · "
            + wording.chance(row.test());
    return new Compared(
        wording.text("share." + row.share().key()),
        wording.text("formula." + row.share().key()),
        wording.percent(row.before()),
        wording.percent(row.after()),
        tone(row.test()),
        wording.verdict(row.test()),
        changes);
  }

  private static String tone(McNemar test) {
    if (!test.likelyReal()) {
      return "plain";
    }
    return test.gained() > test.lost() ? "good" : "bad";
  }

  /** Flips of a kind: {@code worse}, {@code better} or {@code other}. */
  record Group(String kind, Shown<Rows.Flipped> flips) {}

  public List<Group> groups() {
    return Arrays.stream(Flip.Kind.values())
        .map(
            kind ->
                new Group(
                    Wording.key(kind), Shown.of(rows.flipped(comparison.flips(kind)), OPEN, MOST)))
        .toList();
  }
}
