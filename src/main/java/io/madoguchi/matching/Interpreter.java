package io.madoguchi.matching;

import io.madoguchi.knowledge.BotSettings.Thresholds;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.language.Phrase;
import io.madoguchi.language.Utterance;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Reason;
import io.madoguchi.matching.stance.Difference;
import io.madoguchi.matching.stance.Gist;
import io.madoguchi.matching.stance.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one utterance against one language's model. Made for one utterance. */
final class Interpreter {

  private static final int MOST_CANDIDATES = 10;
  private static final int EXPLAINED = 3;
  private static final int MOST_REASONS = 8;

  /** Shares below it are not worth a candidate. */
  private static final double LEAST = 0.001;

  /** Added to the score of an intent whose context is active. */
  private static final float FAVOUR = 1.5f;

  /** Taken from the score of an intent whose examples all say the opposite. */
  private static final float PENALTY = 1.5f;

  /** What a text of one letter, or of no known word, is trusted at most. */
  private static final double UNCERTAIN = 0.25;

  /**
   * What an utterance is trusted at least that says no more and no less than the example of one
   * intent only: of the hard pairs, more than nine in ten of those are right.
   */
  private static final double VOUCHED = 0.9;

  private final LanguageModel model;
  private final Thresholds thresholds;
  private final Utterance utterance;
  private final Set<String> contexts;
  private final SparseVector vector;
  private final Neighbours.Query query;

  Interpreter(
      LanguageModel model, Thresholds thresholds, Utterance utterance, Set<String> contexts) {
    this.model = model;
    this.thresholds = thresholds;
    this.utterance = utterance;
    this.contexts = contexts;
    this.vector = model.classifier().vector(model.features().read(utterance));
    this.query = new Neighbours.Query(vector);
  }

  List<Candidate> candidates() {
    List<Candidate> certain = byRule();
    if (certain.isEmpty()) {
      certain = byExample();
    }
    List<Candidate> learned = byModel();
    if (certain.isEmpty()) {
      return learned;
    }
    List<Candidate> all = new ArrayList<>(certain);
    double left = 1 - certain.getFirst().confidence();
    for (Candidate candidate : learned) {
      if (all.stream().noneMatch(known -> known.intent().equals(candidate.intent()))) {
        all.add(
            new Candidate(
                candidate.intent(), Math.min(left, candidate.confidence()), candidate.reasons()));
      }
    }
    return all.subList(0, Math.min(all.size(), MOST_CANDIDATES));
  }

  private boolean considered(int category) {
    Set<String> needs = intent(category).needs();
    return needs.isEmpty() || !Collections.disjoint(needs, contexts);
  }

  private Intent intent(int category) {
    return model.intents().get(category);
  }

  private List<Candidate> byRule() {
    List<Candidate> found = new ArrayList<>();
    Phrase whole = Phrase.of(utterance);
    for (CompiledRule rule : model.rules()) {
      if (considered(rule.category()) && rule.fits(whole)) {
        String id = intent(rule.category()).id();
        if (found.stream().noneMatch(candidate -> candidate.intent().equals(id))) {
          Reason reason = new Reason(Reason.Kind.RULE, rule.words(), 1);
          // A later rule that fits too stands behind the first.
          found.add(
              new Candidate(
                  id, found.isEmpty() ? 1 : 0, reasons(rule.category(), List.of(reason))));
        }
      }
    }
    return found;
  }

  private List<Candidate> byExample() {
    List<Integer> same = model.exact().get(utterance.key());
    if (same == null || utterance.key().isEmpty()) {
      same = model.exact().getOrDefault(utterance.text(), List.of());
    }
    List<Integer> considered = same.stream().filter(this::considered).toList();
    List<Candidate> found = new ArrayList<>();
    for (int category : considered) {
      Reason reason = new Reason(Reason.Kind.EXAMPLE, said(category), 1);
      found.add(
          new Candidate(
              intent(category).id(), 1.0 / considered.size(), reasons(category, List.of(reason))));
    }
    return found;
  }

  private String said(int category) {
    return model.examples().stream()
        .filter(example -> example.category() == category)
        .filter(
            example ->
                example.utterance().key().equals(utterance.key())
                    || example.utterance().text().equals(utterance.text()))
        .findFirst()
        .map(Examples.Example::said)
        .orElse("");
  }

  private List<Candidate> byModel() {
    if (vector.size() == 0 || utterance.wordless() || model.intents().isEmpty()) {
      return List.of();
    }
    float[] scores = scores();
    List<Integer> ranked = ranked(scores);
    if (ranked.isEmpty()) {
      return List.of();
    }
    List<Optional<Difference>> against = new ArrayList<>();
    Gist gist = Gist.of(utterance);
    boolean free = false;
    boolean vouched = false;
    for (int category : ranked) {
      Stance stance = model.stances().get(category);
      Optional<Difference> difference = stance.contradiction(gist);
      against.add(difference);
      free |= difference.isEmpty();
      vouched |= difference.isEmpty() && stance.vouches();
    }
    for (int i = 0; i < ranked.size(); i++) {
      boolean opposite = against.get(i).map(Difference::opposite).orElse(false);
      // Where nothing better is at hand, the order stays: the rest was not looked at.
      if (against.get(i).isPresent() && (opposite ? free : vouched)) {
        scores[ranked.get(i)] -= PENALTY;
      }
    }
    // Of those ranked only: where all of them are opposed, one not looked at is no better.
    int best = ranked.stream().max(Comparator.comparingDouble(c -> scores[c])).orElseThrow();
    double near = CrossValidation.nearest(model.classifier(), vector, best);
    double confidence = model.confidence().of(Evidence.of(scores, best, vector.unknown(), near));
    boolean opposed = against.get(ranked.indexOf(best)).isPresent();
    // Where several say the same, none of them is sure.
    boolean alone = against.stream().filter(Optional::isEmpty).count() == 1;
    if (!opposed && alone && model.stances().get(best).vouches()) {
      confidence = Math.max(confidence, VOUCHED);
    }
    return rank(scores, ranked, best, against, limit(confidence, opposed));
  }

  private float[] scores() {
    float[] scores = model.classifier().model().scores(vector);
    for (int category = 0; category < scores.length; category++) {
      if (!considered(category)) {
        scores[category] = Float.NEGATIVE_INFINITY;
      } else if (!intent(category).needs().isEmpty()) {
        scores[category] += FAVOUR;
      }
    }
    return scores;
  }

  /** The classes with the greatest scores, greatest first: a short insertion sort. */
  private static List<Integer> ranked(float[] scores) {
    int[] best = new int[MOST_CANDIDATES];
    int count = 0;
    for (int category = 0; category < scores.length; category++) {
      if (scores[category] == Float.NEGATIVE_INFINITY
          || (count == best.length && scores[category] <= scores[best[count - 1]])) {
        continue;
      }
      int at = count < best.length ? count++ : count - 1;
      while (at > 0 && scores[best[at - 1]] < scores[category]) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = category;
    }
    return Arrays.stream(best, 0, count).boxed().toList();
  }

  private double limit(double confidence, boolean opposed) {
    double limited = confidence;
    if (letters() < 2) {
      limited = Math.min(limited, Math.min(UNCERTAIN, thresholds.clarify() / 2));
    }
    if ((opposed || utterance.cut()) && limited >= thresholds.answer()) {
      // Asked about, never answered: it says the opposite, or more than was read.
      limited = (thresholds.answer() + thresholds.clarify()) / 2;
    }
    return limited;
  }

  private long letters() {
    return utterance.text().codePoints().filter(Character::isLetter).limit(2).count();
  }

  private List<Candidate> rank(
      float[] scores,
      List<Integer> ranked,
      int best,
      List<Optional<Difference>> against,
      double confidence) {
    List<Integer> order = new ArrayList<>(ranked);
    order.sort(Comparator.comparingDouble(category -> -scores[category]));
    List<Candidate> candidates = new ArrayList<>();
    for (int category : order) {
      double share = Softmax.exp(scores[category] - scores[best]);
      double own = category == best ? confidence : Math.min(confidence * share, 1 - confidence);
      if (category != best && own < LEAST) {
        break;
      }
      List<Reason> reasons =
          candidates.size() < EXPLAINED
              ? reasons(category, notes(category, against.get(ranked.indexOf(category))))
              : List.of();
      candidates.add(new Candidate(intent(category).id(), own, reasons));
    }
    return candidates;
  }

  private List<Reason> notes(int category, Optional<Difference> contradiction) {
    List<Reason> notes = new ArrayList<>();
    contradiction.ifPresent(
        c -> notes.add(new Reason(Reason.Kind.POLARITY, c.in(model.language()), -1)));
    intent(category).needs().stream()
        .filter(contexts::contains)
        .findFirst()
        .ifPresent(context -> notes.add(new Reason(Reason.Kind.CONTEXT, context, 0.5)));
    return notes;
  }

  private List<Reason> reasons(int category, List<Reason> notes) {
    List<Reason> reasons = new ArrayList<>(notes);
    for (Neighbours.Neighbour near : model.classifier().neighbours().nearest(query, category)) {
      String said = model.examples().get(near.example()).said();
      if (near.cosine() > 0.05 && reasons.stream().noneMatch(note -> note.detail().equals(said))) {
        reasons.add(new Reason(Reason.Kind.EXAMPLE, said, near.cosine()));
      }
    }
    Explanation explanation = new Explanation(utterance, vector, model.classifier());
    reasons.addAll(explanation.reasons(category));
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
    return List.copyOf(reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
  }
}
