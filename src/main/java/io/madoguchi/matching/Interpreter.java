package io.madoguchi.matching;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.language.Utterance;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Reason;
import io.madoguchi.matching.LanguageModel.Saying;
import io.madoguchi.matching.certainty.Evidence;
import io.madoguchi.matching.certainty.Rival;
import io.madoguchi.matching.certainty.Rivals;
import io.madoguchi.matching.features.SparseVector;
import io.madoguchi.matching.model.Nearness;
import io.madoguchi.matching.model.Scores;
import io.madoguchi.matching.rules.CompiledRule;
import io.madoguchi.matching.stance.Difference;
import io.madoguchi.matching.stance.Gist;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one utterance against one language's model. Made for one utterance. */
final class Interpreter {

  private static final int MOST_CANDIDATES = 10;
  private static final int EXPLAINED = 3;

  /** Shares below it are not worth a candidate. */
  private static final double LEAST = 0.001;

  /** Added to the score of an intent whose context is active. */
  private static final float FAVOUR = 1.5f;

  /** What a text of one letter, or of no known word, is trusted at most. */
  private static final double UNCERTAIN = 0.25;

  /**
   * What an utterance is trusted at least that says no more and no less than the example of one
   * intent only: of the hard pairs, more than nine in ten of those are right.
   */
  private static final double VOUCHED = 0.9;

  private final LanguageModel model;
  private final Limits limits;
  private final Utterance utterance;
  private final Set<String> contexts;
  private final SparseVector vector;
  private final Nearness nearness;
  private final ReasonFinder reasons;

  Interpreter(LanguageModel model, Limits limits, Utterance utterance, Set<String> contexts) {
    this.model = model;
    this.limits = limits;
    this.utterance = utterance;
    this.contexts = contexts;
    this.vector = model.classifier().vector(model.features().read(utterance));
    this.nearness = model.classifier().nearness(vector);
    this.reasons = new ReasonFinder(model, utterance, vector, nearness);
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
    return model.needs().metIn(contexts, category);
  }

  private Intent intent(int category) {
    return model.intents().get(category);
  }

  private List<Candidate> byRule() {
    List<Candidate> found = new ArrayList<>();
    for (CompiledRule rule : model.rules().fitting(utterance, contexts, this::considered)) {
      String id = intent(rule.category()).id();
      if (found.stream().noneMatch(candidate -> candidate.intent().equals(id))) {
        Reason reason = new Reason(Reason.Kind.RULE, rule.words(), 1);
        // A later rule that fits too stands behind the first.
        found.add(
            new Candidate(
                id, found.isEmpty() ? 1 : 0, reasons.of(rule.category(), List.of(reason))));
      }
    }
    return found;
  }

  private List<Candidate> byExample() {
    int[] same = model.same().with(utterance.key());
    if (same.length == 0) {
      same = model.same().with(utterance.text());
    }
    Map<Integer, String> said = new LinkedHashMap<>();
    for (int example : same) {
      Saying saying = model.examples().get(example);
      if (considered(saying.category())) {
        said.putIfAbsent(saying.category(), saying.said());
      }
    }
    List<Candidate> found = new ArrayList<>();
    said.forEach(
        (category, words) ->
            found.add(
                new Candidate(
                    intent(category).id(),
                    1.0 / said.size(),
                    reasons.of(category, List.of(new Reason(Reason.Kind.EXAMPLE, words, 1))))));
    return found;
  }

  private List<Candidate> byModel() {
    if (vector.size() == 0 || utterance.wordless() || model.intents().isEmpty()) {
      return List.of();
    }
    Scores scores = scores();
    List<Integer> ranked = Arrays.stream(scores.ranked(MOST_CANDIDATES)).boxed().toList();
    if (ranked.isEmpty()) {
      return List.of();
    }
    Contenders contenders = Contenders.of(ranked, scores, model.stances(), Gist.of(utterance));
    int best = contenders.best();
    double near = nearness.of(best);
    double confidence = model.confidence().of(Evidence.of(scores, best, vector.unknown(), near));
    if (contenders.vouchedFor()) {
      confidence = Math.max(confidence, VOUCHED);
    }
    return rank(contenders, limit(confidence, best, contenders.opposed(best)), near);
  }

  private Scores scores() {
    Scores scores = model.classifier().model().scores(vector);
    for (int i = 0; i < scores.size(); i++) {
      int category = scores.category(i);
      if (!considered(category)) {
        scores.add(category, Float.NEGATIVE_INFINITY);
      } else if (model.needs().of(category)) {
        scores.add(category, FAVOUR);
      }
    }
    return scores;
  }

  private double limit(double confidence, int best, boolean opposed) {
    Limits own = limits.from(intent(best).answerFrom());
    double limited = confidence;
    if (letters() < 2) {
      limited = Math.min(limited, Math.min(UNCERTAIN, own.clarify() / 2));
    }
    if ((opposed || utterance.cut()) && limited >= own.answer()) {
      // Asked about, never answered: it says the opposite, or more than was read.
      limited = (own.answer() + own.clarify()) / 2;
    }
    return limited;
  }

  /** Of one letter little can be said, of two enough: more are not counted. */
  private int letters() {
    String text = utterance.text();
    int letters = 0;
    for (int i = 0; i < text.length() && letters < 2; ) {
      int point = text.codePointAt(i);
      letters += Character.isLetter(point) ? 1 : 0;
      i += Character.charCount(point);
    }
    return letters;
  }

  private List<Candidate> rank(Contenders contenders, double confidence, double near) {
    List<Chance> behind = new ArrayList<>(MOST_CANDIDATES);
    double least = 1;
    for (int category : contenders.order()) {
      if (category != contenders.best()) {
        double chance =
            behind.size() < Rivals.LOOKED_AT
                ? chance(category, contenders, confidence, near)
                : Math.min(least, confidence * contenders.share(category));
        behind.add(new Chance(category, chance));
        least = Math.min(least, chance);
      }
    }
    behind.sort(Comparator.comparingDouble(chance -> -chance.value()));
    List<Candidate> candidates = new ArrayList<>(MOST_CANDIDATES);
    candidates.add(candidate(contenders.best(), confidence, contenders, true));
    for (Chance chance : behind) {
      if (chance.value() >= LEAST) {
        boolean explained = candidates.size() < EXPLAINED;
        candidates.add(candidate(chance.category(), chance.value(), contenders, explained));
      }
    }
    return candidates;
  }

  private record Chance(int category, double value) {}

  private double chance(int category, Contenders contenders, double confidence, double near) {
    double own = nearness.of(category);
    Rival rival = new Rival(category, contenders.gap(category), own, own - near);
    return model.rivals().chance(rival, contenders.best(), confidence);
  }

  private Candidate candidate(
      int category, double chance, Contenders contenders, boolean explained) {
    List<Reason> why =
        explained ? reasons.of(category, notes(category, contenders.against(category))) : List.of();
    return new Candidate(intent(category).id(), chance, why);
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
}
