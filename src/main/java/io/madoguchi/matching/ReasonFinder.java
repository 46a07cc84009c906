package io.madoguchi.matching;

import io.madoguchi.language.Utterance;
import io.madoguchi.matching.Interpretation.Reason;
import io.madoguchi.matching.features.SparseVector;
import io.madoguchi.matching.model.Nearness;
import io.madoguchi.matching.model.Neighbours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what spoke for and against an intent, for one utterance. */
final class ReasonFinder {

  private static final int MOST_REASONS = 8;

  /** Examples less like the utterance tell nothing. */
  private static final double LEAST_LIKE = 0.05;

  private final LanguageModel model;
  private final Nearness nearness;
  private final Explanation explanation;

  ReasonFinder(LanguageModel model, Utterance utterance, SparseVector vector, Nearness nearness) {
    this.model = model;
    this.nearness = nearness;
    this.explanation = new Explanation(utterance, vector, model.classifier());
  }

  /** The strongest of {@code notes}, of the nearest examples, and of the words, strongest first. */
  List<Reason> of(int category, List<Reason> notes) {
    List<Reason> reasons = new ArrayList<>(notes);
    for (Neighbours.Neighbour near : nearness.examples(category)) {
      String said = model.examples().get(near.example()).said();
      if (near.cosine() > LEAST_LIKE && !isGiven(said, reasons)) {
        reasons.add(new Reason(Reason.Kind.EXAMPLE, said, near.cosine()));
      }
    }
    reasons.addAll(explanation.reasons(category));
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
    return List.copyOf(reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
  }

  private static boolean isGiven(String said, List<Reason> reasons) {
    for (Reason reason : reasons) {
      if (reason.detail().equals(said)) {
        return true;
      }
    }
    return false;
  }
}
