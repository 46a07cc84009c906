package io.madoguchi.matching;

import io.madoguchi.language.Predicate;
import io.madoguchi.language.Term;
import io.madoguchi.language.Utterance;
import io.madoguchi.matching.Interpretation.Reason;
import io.madoguchi.matching.features.FeatureBag;
import io.madoguchi.matching.features.MeaningVector;
import io.madoguchi.matching.features.SparseVector;
import io.madoguchi.matching.model.Classifier;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What each word of an utterance added to the score of a class; the parts sum to the score. */
final class Explanation {

  private final Utterance utterance;
  private final SparseVector vector;
  private final Classifier classifier;

  /** What is said of which predicate: the same for each class. */
  private final String sense;

  Explanation(Utterance utterance, SparseVector vector, Classifier classifier) {
    this.utterance = utterance;
    this.vector = vector;
    this.classifier = classifier;
    this.sense = sense(utterance);
  }

  /** By term, and last what belongs to the utterance as a whole: predicates and signs. */
  double[] parts(int category) {
    double[] parts = new double[utterance.terms().size() + 1];
    for (int i = 0; i < vector.size(); i++) {
      int owner = vector.owners()[i];
      double part = vector.values()[i] * classifier.model().weight(vector.ids()[i], category);
      parts[owner == FeatureBag.WHOLE ? parts.length - 1 : owner] += part;
    }
    addMeaning(parts, category);
    return parts;
  }

  /** What each word's meaning added; the middle they are measured from belongs to the whole. */
  private void addMeaning(double[] parts, int category) {
    MeaningVector meaning = vector.meaning();
    if (meaning.values().length == 0) {
      return;
    }
    float[] weights = classifier.model().meaning(category);
    double rest = 0;
    for (int d = 0; d < weights.length; d++) {
      rest += weights[d] * meaning.values()[d];
    }
    for (int i = 0; i < meaning.rows().length; i++) {
      double part =
          meaning.shares()[i] * classifier.space().meanings().dot(meaning.rows()[i], weights);
      parts[meaning.owners()[i]] += part;
      rest -= part;
    }
    parts[parts.length - 1] += rest;
  }

  /** A reason for each word that has a part, as a share of the sum of all parts without signs. */
  List<Reason> reasons(int category) {
    double[] parts = parts(category);
    double sum = 0;
    for (double part : parts) {
      sum += Math.abs(part);
    }
    double scale = Math.max(1e-3, sum);
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < parts.length - 1; i++) {
      Term term = utterance.terms().get(i);
      if (Math.abs(parts[i]) > 1e-6) {
        Reason.Kind kind = term.synonym() ? Reason.Kind.SYNONYM : Reason.Kind.TERM;
        String detail =
            term.synonym() && !term.surface().equals(term.base())
                ? term.surface() + " = " + term.base()
                : term.surface();
        reasons.add(new Reason(kind, detail, parts[i] / scale));
      }
    }
    double whole = parts[parts.length - 1];
    if (Math.abs(whole) > 1e-6) {
      reasons.add(new Reason(Reason.Kind.POLARITY, sense, whole / scale));
    }
    return reasons;
  }

  private static String sense(Utterance utterance) {
    StringJoiner sense = new StringJoiner(", ");
    for (Predicate predicate : utterance.predicates()) {
      sense.add(predicate.head() + ": " + predicate.polarity().tag());
    }
    return sense.toString();
  }
}
