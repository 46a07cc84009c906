package io.madoguchi.matching.evaluation.report;

import io.madoguchi.matching.evaluation.figures.Outcome;
import io.madoguchi.matching.evaluation.figures.Proportion;
import io.madoguchi.matching.evaluation.figures.Share;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures at the top of the page. */
public final class Tiles {

  private final Report report;
  private final Wording wording;

  Tiles(Report report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  /**
   * One figure with its formula.
   *
   * @param certainty where the true value lies; null where that cannot be told
   */
  record Tile(String name, String value, @Nullable String certainty, String formula) {}

  /** A part of a bar; {@code share} is in percent. */
  record Segment(String outcome, String label, int count, String share) {}

  /** The same figures for the utterances of one language; {@code language} is its BCP 47 tag. */
  record OfLanguage(String language, int utterances, List<String> shares) {}

  /** The shares that can be told. */
  public List<Tile> shares() {
    return told().map(this::tile).toList();
  }

  private Stream<Share> told() {
    return Arrays.stream(Share.values()).filter(share -> report.share(share).of() > 0);
  }

  private Tile tile(Share share) {
    Proportion proportion = report.share(share);
    return new Tile(
        wording.text("share." + share.key()),
        wording.percent(proportion),
        wording.text("figures.certainty", wording.interval(proportion)),
        wording.text("formula." + share.key()) + " = " + wording.counts(proportion));
  }

  public List<Tile> scalars() {
    List<Tile> tiles = new ArrayList<>();
    Scalars.of(report)
        .forEach(
            (name, value) -> {
              if (value.isPresent()) {
                tiles.add(scalar(name, value));
              }
            });
    return tiles;
  }

  private Tile scalar(String name, Optional<? extends Number> value) {
    return new Tile(
        wording.text("figure." + name),
        wording.decimal(value),
        null,
        wording.text("formula." + name));
  }

  /** What became of {@code results}, in parts that add up to 100 %. */
  List<Segment> segments(List<Result> results) {
    List<Segment> segments = new ArrayList<>();
    Map<Outcome, Integer> counts = Outcome.count(results);
    counts.forEach(
        (outcome, count) -> {
          if (count > 0) {
            segments.add(
                new Segment(
                    Wording.key(outcome),
                    wording.text("outcome." + Wording.key(outcome)),
                    count,
                    wording.percent(new Proportion(count, results.size()))));
          }
        });
    return segments;
  }

  public List<OfLanguage> languages() {
    List<OfLanguage> rows = new ArrayList<>();
    report
        .languages()
        .forEach(
            (language, results) ->
                rows.add(
                    new OfLanguage(
                        language.tag(),
                        results.size(),
                        told().map(share -> wording.percent(share.of(results))).toList())));
    return rows;
  }
}
