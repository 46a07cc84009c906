package io.madoguchi.matching.evaluation.report;

import io.madoguchi.matching.evaluation.figures.Calibration;
import io.madoguchi.matching.evaluation.figures.Confusion;
import io.madoguchi.matching.evaluation.figures.Figures;
import io.madoguchi.matching.evaluation.figures.IntentScore;
import io.madoguchi.matching.evaluation.figures.Outcome;
import io.madoguchi.matching.evaluation.figures.Proportion;
import io.madoguchi.matching.evaluation.figures.RiskCoverage;
import io.madoguchi.matching.evaluation.figures.Share;
import io.madoguchi.matching.evaluation.hints.Hint;
import io.madoguchi.matching.evaluation.hints.Twins;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import io.madoguchi.matching.evaluation.trial.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole report for tools: the figures on top, everything else under {@code report}. */
public final class JsonReport {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Report report;
  private final Wording wording;

  public JsonReport(Report report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  public String text() {
    ObjectNode root = MAPPER.createObjectNode();
    put(root, report.figures());
    details(root.putObject("report"));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private void details(ObjectNode node) {
    source(node.putObject("source"));
    ObjectNode shares = node.putObject("shares");
    for (Share share : Share.values()) {
      put(shares, share.key(), report.share(share));
    }
    put(node, "macroF1", report.macroF1().orElse(null));
    put(node, "topThreeAccuracy", report.share(Share.TOP_THREE_ACCURACY).share().orElse(null));
    ObjectNode outcomes = node.putObject("outcomes");
    outcomes(outcomes.putObject("inScope"), report.trial().evaluation().inScope());
    outcomes(outcomes.putObject("outOfScope"), report.trial().evaluation().outOfScope());
    ObjectNode languages = node.putObject("languages");
    report
        .languages()
        .forEach(
            (language, results) -> {
              ObjectNode own = languages.putObject(language.tag());
              for (Share share : Share.values()) {
                put(own, share.key(), share.of(results));
              }
            });
    hints(node);
    intents(node);
    confusions(node);
    results(node.putArray("outOfScopeAnswered"), report.strays());
    riskCoverage(node);
    calibration(node);
    twins(node);
    report
        .comparison()
        .ifPresent(comparison -> ComparisonJson.put(node.putObject("comparison"), comparison));
  }

  private void source(ObjectNode node) {
    node.put("version", report.trial().knowledge().version());
    switch (report.trial().source()) {
      case Source.Utterances file -> node.put("kind", "utterances").put("file", file.name());
      case Source.Examples examples -> {
        node.put("kind", "examples").put("folds", examples.folds());
        examples.untried().forEach(node.putArray("untried")::add);
      }
    }
  }

  private static void outcomes(ObjectNode node, List<Result> results) {
    Outcome.count(results).forEach((outcome, count) -> node.put(Wording.key(outcome), count));
  }

  private void hints(ObjectNode node) {
    ArrayNode hints = node.putArray("hints");
    HintWords words = new HintWords(wording, intent -> wording.text("quoted", intent));
    for (Hint hint : report.hints()) {
      ObjectNode own = hints.addObject();
      own.put("kind", HintWords.kind(hint));
      hint.intents().forEach(own.putArray("intents")::add);
      own.put("title", words.title(hint)).put("advice", words.advice(hint));
      results(own.putArray("utterances"), hint.results());
    }
  }

  private void intents(ObjectNode node) {
    ArrayNode intents = node.putArray("intents");
    for (IntentScore score : report.scores()) {
      ObjectNode own = intents.addObject();
      own.put("intent", score.intent()).put("utterances", score.utterances());
      put(own, "precision", score.precision().share().orElse(null));
      put(own, "recall", score.recall().share().orElse(null));
      put(own, "f1", score.f1().orElse(null));
      score.outcomes().forEach((outcome, count) -> own.put(Wording.key(outcome), count));
      own.put("outOfScopeAnswered", score.strays());
    }
  }

  private void confusions(ObjectNode node) {
    ArrayNode confusions = node.putArray("confusions");
    for (Confusion confusion : report.confusions()) {
      ObjectNode own = confusions.addObject();
      own.put("expected", confusion.expected()).put("guess", confusion.guessed());
      own.put("count", confusion.results().size());
      results(own.putArray("utterances"), confusion.results());
    }
  }

  private void riskCoverage(ObjectNode node) {
    ArrayNode rows = node.putArray("riskCoverage");
    for (RiskCoverage.Row row : report.riskCoverage().rows()) {
      ObjectNode own = rows.addObject();
      own.put("threshold", row.threshold()).put("own", row.own());
      put(own, "answered", row.answered().share().orElse(null));
      put(own, "wrongOfAnswered", row.wrong().share().orElse(null));
    }
  }

  private void calibration(ObjectNode node) {
    ArrayNode bins = node.putArray("calibration");
    for (Calibration.Bin bin : report.calibration().bins()) {
      ObjectNode own = bins.addObject();
      put(own, "from", bin.from());
      put(own, "to", bin.to());
      own.put("utterances", bin.right().of());
      put(own, "confidence", bin.confidence());
      put(own, "accuracy", bin.right().share().orElse(null));
    }
  }

  private void twins(ObjectNode node) {
    ArrayNode duplicates = node.putArray("duplicates");
    for (Twins twins : report.twins()) {
      ObjectNode own = duplicates.addObject();
      own.put("language", twins.language().tag()).put("same", twins.same());
      own.put("intent", twins.intent()).put("example", twins.text());
      own.put("otherIntent", twins.otherIntent()).put("otherExample", twins.other());
    }
  }

  private static void results(ArrayNode array, List<Result> results) {
    results.forEach(result -> put(array.addObject(), result));
  }

  static void put(ObjectNode node, Figures figures) {
    figures
        .byName()
        .forEach(
            (name, figure) -> {
              if (figure instanceof Double || figure == null) {
                put(node, name, (Double) figure);
              } else {
                node.put(name, figure.longValue());
              }
            });
  }

  static void put(ObjectNode node, String name, Proportion proportion) {
    ObjectNode own = node.putObject(name);
    put(own, "share", proportion.share().orElse(null));
    own.put("hits", proportion.hits()).put("of", proportion.of());
    Optional<Proportion.Interval> interval = proportion.interval();
    put(own, "low95", interval.map(Proportion.Interval::low).orElse(null));
    put(own, "high95", interval.map(Proportion.Interval::high).orElse(null));
  }

  static void put(ObjectNode node, Result result) {
    node.put("expected", result.expected()).put("utterance", result.utterance());
    node.put("decision", Wording.key(result.interpretation().decision()));
    node.put("guess", result.guess().orElse(null));
    put(node, "confidence", result.confidence());
  }

  /** With four decimals, as more would only pretend. */
  static void put(ObjectNode node, String name, @Nullable Double value) {
    node.put(name, value == null ? null : Math.round(value * 10_000) / 10_000.0);
  }
}
