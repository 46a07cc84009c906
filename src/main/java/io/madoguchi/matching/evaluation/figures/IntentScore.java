package io.madoguchi.matching.evaluation.figures;

import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How one intent did.
 *
 * @param utterances that it should have got
 * @param right of these, how many had it as their best guess
 * @param guessed utterances in scope that had it as their best guess
 * @param outcomes of the utterances it should have got; every outcome is a key
 * @param strays utterances out of scope that were answered with it
 */
public record IntentScore(
    String intent,
    int utterances,
    int right,
    int guessed,
    Map<Outcome, Integer> outcomes,
    int strays) {

  /** Every intent that was expected or guessed, by id. */
  public static List<IntentScore> of(List<Result> results) {
    Map<String, List<Result>> expected = new TreeMap<>();
    Map<String, Integer> guessed = new HashMap<>();
    Map<String, Integer> strays = new HashMap<>();
    for (Result result : results) {
      Optional<String> guess = result.guess();
      if (result.covered()) {
        expected.computeIfAbsent(result.expected(), _ -> new ArrayList<>()).add(result);
        guess.ifPresent(id -> guessed.merge(id, 1, Integer::sum));
        guess.ifPresent(id -> expected.computeIfAbsent(id, _ -> new ArrayList<>()));
      } else if (result.answered()) {
        guess.ifPresent(id -> strays.merge(id, 1, Integer::sum));
        guess.ifPresent(id -> expected.computeIfAbsent(id, _ -> new ArrayList<>()));
      }
    }
    List<IntentScore> scores = new ArrayList<>();
    expected.forEach(
        (intent, own) ->
            scores.add(
                new IntentScore(
                    intent,
                    own.size(),
                    (int) own.stream().filter(Result::right).count(),
                    guessed.getOrDefault(intent, 0),
                    Outcome.count(own),
                    strays.getOrDefault(intent, 0))));
    return scores;
  }

  int outcome(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** Of the utterances in scope that were taken for it, how many are. */
  public Proportion precision() {
    return new Proportion(right, guessed);
  }

  /** Of the utterances that it should have got, how many were taken for it. */
  public Proportion recall() {
    return new Proportion(right, utterances);
  }

  /** Harmonic mean of precision and recall. */
  public Optional<Double> f1() {
    return utterances + guessed == 0
        ? Optional.empty()
        : Optional.of(2.0 * right / (utterances + guessed));
  }

  public boolean faultless() {
    return right == utterances
        && guessed == right
        && strays == 0
        && outcome(Outcome.ANSWERED_RIGHT) == utterances;
  }

  /** The mean F1 of the intents that have utterances, each counting the same. */
  public static Optional<Double> macroF1(List<IntentScore> scores) {
    return scores.stream()
        .filter(score -> score.utterances() > 0)
        .map(score -> score.f1().orElse(0.0))
        .collect(
            Collectors.teeing(
                Collectors.counting(),
                Collectors.summingDouble(f1 -> f1),
                (count, sum) -> count == 0 ? Optional.empty() : Optional.of(sum / count)));
  }

  /** Those that have utterances, the lowest F1 first; where it is equal, that with more to win. */
  public static List<IntentScore> weakestFirst(List<IntentScore> scores) {
    return scores.stream()
        .filter(score -> score.utterances() > 0)
        .sorted(
            Comparator.comparing((IntentScore score) -> score.f1().orElse(0.0))
                .thenComparing(score -> score.outcome(Outcome.ANSWERED_RIGHT) - score.utterances())
                .thenComparing(IntentScore::intent))
        .toList();
  }
}
