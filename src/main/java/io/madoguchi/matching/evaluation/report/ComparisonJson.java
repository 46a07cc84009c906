package io.madoguchi.matching.evaluation.report;

import io.madoguchi.matching.evaluation.figures.Comparison;
import io.madoguchi.matching.evaluation.figures.Comparison.Row;
import io.madoguchi.matching.evaluation.figures.Figures;
import io.madoguchi.matching.evaluation.figures.Flip;
import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.Trial;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of the JSON report that compares with another folder. */
public final class ComparisonJson {

  private ComparisonJson() {}

  static void put(ObjectNode node, Comparison comparison) {
    node.put("version", comparison.before().knowledge().version());
    Trial before = comparison.before();
    JsonReport.put(node.putObject("before"), Figures.of(before.evaluation(), before.trainMillis()));
    ObjectNode shares = node.putObject("shares");
    for (Row row : comparison.rows()) {
      ObjectNode own = shares.putObject(row.share().key());
      JsonReport.put(own, "before", row.before().share().orElse(null));
      JsonReport.put(own, "after", row.after().share().orElse(null));
      own.put("better", row.test().gained()).put("worse", row.test().lost());
      own.put("p", row.test().p()).put("verdict", Wording.key(row.test().verdict()));
    }
    ArrayNode flips = node.putArray("flips");
    for (Flip flip : comparison.flips()) {
      ObjectNode own = flips.addObject();
      own.put("kind", Wording.key(flip.kind()));
      own.put("expected", flip.after().expected()).put("utterance", flip.after().utterance());
      guess(own.putObject("before"), flip.before());
      guess(own.putObject("after"), flip.after());
    }
  }

  private static void guess(ObjectNode node, Evaluation.Result result) {
    node.put("decision", Wording.key(result.interpretation().decision()));
    node.put("guess", result.guess().orElse(null)).put("right", result.right());
    JsonReport.put(node, "confidence", result.confidence());
  }
}
