package io.madoguchi.matching.evaluation.report;

import io.madoguchi.matching.evaluation.figures.Comparison;
import io.madoguchi.matching.evaluation.figures.Comparison.Row;
import io.madoguchi.matching.evaluation.figures.Flip;
import io.madoguchi.matching.evaluation.figures.Outcome;
import io.madoguchi.matching.evaluation.figures.Proportion;
import io.madoguchi.matching.evaluation.figures.Share;
import io.madoguchi.matching.evaluation.hints.Hint;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The short report for a terminal: the figures, then what would help most. */
public final class TextReport {

  private static final int HINTS = 5;
  private static final int UTTERANCES = 3;

  private final Report report;
  private final Wording wording;
  private final HintWords hints;
  private final List<String> lines = new ArrayList<>();

  public TextReport(Report report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.hints = new HintWords(wording, intent -> wording.text("quoted", intent));
  }

  /**
   * @param html where the whole report was written, if it was
   */
  public String text(Optional<String> html) {
    lines.add(Sources.sentence(report.trial(), wording));
    lines.add("");
    report.comparison().ifPresentOrElse(this::compared, this::shares);
    figures();
    advice();
    lines.add("");
    lines.add(
        html.map(file -> wording.text("text.more-in", file)).orElse(wording.text("text.more")));
    return String.join(System.lineSeparator(), lines);
  }

  private void shares() {
    Columns columns = new Columns();
    for (Share share : Share.values()) {
      Proportion proportion = report.share(share);
      columns.add(
          name(share),
          wording.percent(proportion),
          proportion.of() == 0 ? "" : "(" + wording.interval(proportion) + ")",
          wording.counts(proportion),
          wording.text("formula." + share.key()));
    }
    lines.addAll(columns.lines());
  }

  private void compared(Comparison comparison) {
    Columns columns = new Columns();
    columns.add("", wording.text("compare.before"), wording.text("compare.after"), "", "");
    for (Row row : comparison.rows()) {
      columns.add(
          name(row.share()),
          wording.percent(row.before()),
          wording.percent(row.after()),
          wording.verdict(row.test()),
          wording.text("text.changes", row.test().gained(), row.test().lost())
              + ", "
              + wording.chance(row.test()));
    }
    lines.addAll(columns.lines());
    lines.add("");
    Columns flips = new Columns();
    for (Flip.Kind kind : Flip.Kind.values()) {
      flips.add(
          wording.text("flip." + Wording.key(kind)), wording.count(comparison.flips(kind).size()));
    }
    lines.addAll(flips.lines());
  }

  private String name(Share share) {
    return wording.text("share." + share.key());
  }

  private void figures() {
    lines.add("");
    Columns columns = new Columns();
    Map<String, Optional<? extends Number>> figures = Scalars.of(report);
    figures.forEach(
        (name, value) ->
            columns.add(
                wording.text("figure." + name),
                wording.decimal(value),
                wording.text("formula." + name)));
    lines.addAll(columns.lines());
  }

  private void advice() {
    lines.add("");
    if (report.hints().isEmpty()) {
      lines.add(wording.text("hints.none"));
      return;
    }
    lines.add(wording.text("text.hints", wording.count(report.hints().size())));
    int number = 0;
    for (Hint hint : report.hints().stream().limit(HINTS).toList()) {
      number++;
      lines.add("");
      lines.add(number + ". " + hints.title(hint));
      lines.add("   " + hints.advice(hint));
      hint.results().stream()
          .map(this::said)
          .distinct()
          .limit(UTTERANCES)
          .forEach(said -> lines.add("   " + said));
      if (hint instanceof Hint.Duplicate duplicate) {
        duplicate.twins().stream()
            .limit(UTTERANCES)
            .forEach(twins -> lines.add("   - " + twins.text() + " / " + twins.other()));
      }
    }
  }

  private String said(Result result) {
    return "- "
        + result.utterance()
        + "  → "
        + wording.text("outcome." + Wording.key(Outcome.of(result)))
        + result
            .guess()
            .map(guess -> ": " + guess + " " + wording.decimal(result.confidence()))
            .orElse("");
  }
}
