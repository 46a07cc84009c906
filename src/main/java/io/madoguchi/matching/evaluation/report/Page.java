package io.madoguchi.matching.evaluation.report;

import io.madoguchi.matching.evaluation.figures.Calibration;
import io.madoguchi.matching.evaluation.figures.IntentScore;
import io.madoguchi.matching.evaluation.figures.Outcome;
import io.madoguchi.matching.evaluation.figures.RiskCoverage;
import io.madoguchi.matching.evaluation.hints.Hint;
import io.madoguchi.matching.evaluation.hints.Twins;
import io.madoguchi.matching.evaluation.report.Names.Name;
import io.madoguchi.matching.evaluation.trial.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the page shows, in the order of its sections. Its templates call nothing else, and can call
 * what is public only.
 */
public final class Page {

  private final Report report;
  private final Wording wording;
  private final Names names;
  private final Rows rows;
  private final Tiles tiles;

  Page(Report report, Wording wording, Names names) {
    this.report = report;
    this.wording = wording;
    this.names = names;
    this.rows = new Rows(wording, names);
    this.tiles = new Tiles(report, wording);
  }

  /** A hint in words, with what speaks for it. */
  record Advice(
      String kind,
      String title,
      String advice,
      List<Name> intents,
      Shown<Rows.Said> said,
      Shown<Rows.Repeated> repeated) {}

  /** Utterances of one intent taken for another. */
  record Pair(Name expected, Name guessed, int count, Shown<Rows.Said> said) {}

  /** An intent's figures. */
  record Scored(Name name, IntentScore score, String precision, String recall, String f1) {}

  public String language() {
    return wording.language().tag();
  }

  public String title() {
    return wording.text(
        "page.title", report.trial().knowledge().bot().name().in(wording.language()));
  }

  public String source() {
    return Sources.sentence(report.trial(), wording);
  }

  public String version() {
    return Sources.version(report.trial());
  }

  public boolean ofExamples() {
    return report.trial().source().isExamples();
  }

  /** Titles of intents that cross-validation could not try. */
  public List<Name> untried() {
    return report.trial().source() instanceof Source.Examples examples
        ? examples.untried().stream().map(names::of).toList()
        : List.of();
  }

  public String headline() {
    List<Integer> counts =
        List.copyOf(Outcome.count(report.trial().evaluation().inScope()).values());
    return wording.text(
        ofExamples() ? "headline.examples" : "headline", Hundred.of(counts).toArray());
  }

  public Tiles tiles() {
    return tiles;
  }

  public List<Tiles.Segment> inScope() {
    return tiles.segments(report.trial().evaluation().inScope());
  }

  public List<Tiles.Segment> outOfScope() {
    return tiles.segments(report.trial().evaluation().outOfScope());
  }

  public int inScopeCount() {
    return report.trial().evaluation().inScope().size();
  }

  public int outOfScopeCount() {
    return report.trial().evaluation().outOfScope().size();
  }

  public Optional<ComparedPage> comparison() {
    return report.comparison().map(comparison -> new ComparedPage(comparison, wording, rows));
  }

  public Shown<Advice> hints() {
    HintWords words =
        new HintWords(wording, intent -> wording.text("quoted", names.of(intent).title()));
    List<Advice> hints = new ArrayList<>();
    for (Hint hint : report.hints()) {
      List<Twins> twins = hint instanceof Hint.Duplicate duplicate ? duplicate.twins() : List.of();
      hints.add(
          new Advice(
              HintWords.kind(hint),
              words.title(hint),
              words.advice(hint),
              hint.intents().stream().map(names::of).toList(),
              Shown.of(rows.said(hint.results()), 5, 20),
              Shown.of(rows.repeated(twins), 5, 5)));
    }
    return Shown.of(hints, 5, 50);
  }

  public Shown<Scored> intents() {
    List<Scored> scored =
        IntentScore.weakestFirst(report.scores()).stream()
            .map(
                score ->
                    new Scored(
                        names.of(score.intent()),
                        score,
                        wording.percent(score.precision()),
                        wording.percent(score.recall()),
                        wording.decimal(score.f1())))
            .toList();
    int weak = (int) scored.stream().filter(each -> !each.score().faultless()).limit(10).count();
    return Shown.of(scored, weak, 10_000);
  }

  public Shown<Pair> confusions() {
    List<Pair> pairs =
        report.confusions().stream()
            .map(
                confusion ->
                    new Pair(
                        names.of(confusion.expected()),
                        names.of(confusion.guessed()),
                        confusion.results().size(),
                        Shown.of(rows.said(confusion.results()), 4, 20)))
            .toList();
    return Shown.of(pairs, 10, 100);
  }

  public Shown<Rows.Said> strays() {
    return Shown.of(rows.said(report.strays()), 10, 1_000);
  }

  public Shown<Rows.Repeated> twinsAcross() {
    return Shown.of(
        rows.repeated(report.twins().stream().filter(pair -> !pair.inside()).toList()), 50, 500);
  }

  public Shown<Rows.Repeated> twinsInside() {
    return Shown.of(rows.repeated(report.twins().stream().filter(Twins::inside).toList()), 0, 500);
  }

  public List<RiskCoverage.Row> thresholds() {
    return report.riskCoverage().rows();
  }

  public List<Calibration.Bin> calibration() {
    return report.calibration().bins();
  }

  public int bins() {
    return Calibration.BINS;
  }
}
