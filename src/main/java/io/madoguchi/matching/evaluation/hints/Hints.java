package io.madoguchi.matching.evaluation.hints;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.matching.evaluation.figures.Confusion;
import io.madoguchi.matching.evaluation.figures.Outcome;
import io.madoguchi.matching.evaluation.hints.Hint.AddExamples;
import io.madoguchi.matching.evaluation.hints.Hint.Duplicate;
import io.madoguchi.matching.evaluation.hints.Hint.Misplaced;
import io.madoguchi.matching.evaluation.hints.Hint.Overlap;
import io.madoguchi.matching.evaluation.hints.Hint.Stray;
import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import io.madoguchi.matching.evaluation.trial.Trial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers what would help, from what went wrong. Every utterance speaks for one hint at most, so
 * that a designer is not sent to the same place twice.
 */
public final class Hints {

  /** Utterances from which two intents count as taken for each other. */
  private static final int OVERLAPPING = 3;

  /** What a visitor loses by a wrong answer, by one that is missing, by being asked back. */
  private static final double WRONG = 3;

  private static final double MISSED = 1;
  private static final double ASKED = 0.5;

  /** What a hint must weigh: being asked back once is no reason to do anything. */
  private static final double LEAST = 1;

  private final Trial trial;
  private final Knowledge knowledge;
  private final List<Hint> hints = new ArrayList<>();
  private final Set<Result> spoken = Collections.newSetFromMap(new IdentityHashMap<>());

  private Hints(Trial trial) {
    this.trial = trial;
    this.knowledge = trial.knowledge();
  }

  /** What would help most first. */
  public static List<Hint> of(Trial trial, List<Confusion> confusions, List<Twins> twins) {
    Hints hints = new Hints(trial);
    hints.duplicates(twins);
    hints.overlaps(confusions);
    if (trial.source().isExamples()) {
      hints.misplaced(confusions);
    } else {
      ThresholdAdvice.of(trial).ifPresent(hints.hints::add);
    }
    hints.missing();
    hints.strays();
    hints.hints.sort(Comparator.comparingDouble(hint -> -hint.weight()));
    return List.copyOf(hints.hints);
  }

  private void duplicates(List<Twins> twins) {
    Map<String, List<Twins>> pairs = new TreeMap<>();
    for (Twins pair : twins) {
      if (!pair.inside()) {
        pairs
            .computeIfAbsent(key(pair.intent(), pair.otherIntent()), _ -> new ArrayList<>())
            .add(pair);
      }
    }
    for (List<Twins> own : pairs.values()) {
      Twins first = own.getFirst();
      hints.add(new Duplicate(first.intent(), first.otherIntent(), own, WRONG * own.size()));
    }
  }

  private void overlaps(List<Confusion> confusions) {
    Map<String, List<Confusion>> pairs = new TreeMap<>();
    for (Confusion confusion : confusions) {
      pairs
          .computeIfAbsent(key(confusion.expected(), confusion.guessed()), _ -> new ArrayList<>())
          .add(confusion);
    }
    for (List<Confusion> both : pairs.values()) {
      List<Result> results = both.stream().flatMap(one -> one.results().stream()).toList();
      if (both.size() == 2 && results.size() >= OVERLAPPING) {
        Confusion more = both.getFirst();
        spoken.addAll(results);
        hints.add(new Overlap(more.expected(), more.guessed(), telling(results), weight(results)));
      }
    }
  }

  /** Confident, and not where the designer put it. */
  private void misplaced(List<Confusion> confusions) {
    for (Confusion confusion : confusions) {
      List<Result> sure =
          confusion.results().stream()
              .filter(result -> result.answered() && !spoken.contains(result))
              .toList();
      if (!sure.isEmpty()) {
        spoken.addAll(sure);
        hints.add(new Misplaced(confusion.expected(), confusion.guessed(), sure, weight(sure)));
      }
    }
  }

  private void missing() {
    Map<String, List<Result>> byIntent = new TreeMap<>();
    for (Result result : trial.evaluation().inScope()) {
      if (Outcome.of(result) != Outcome.ANSWERED_RIGHT && !spoken.contains(result)) {
        byIntent.computeIfAbsent(result.expected(), _ -> new ArrayList<>()).add(result);
      }
    }
    byIntent.forEach(
        (intent, results) -> {
          if (weight(results) >= LEAST) {
            hints.add(new AddExamples(intent, examples(intent), telling(results), weight(results)));
          }
        });
  }

  private int examples(String intent) {
    return knowledge.intent(intent).map(Intent::examples).map(Map::values).stream()
        .flatMap(lists -> lists.stream())
        .mapToInt(List::size)
        .sum();
  }

  private void strays() {
    Map<String, List<Result>> byIntent = new TreeMap<>();
    for (Result result : trial.evaluation().outOfScope()) {
      Optional<String> guess = result.guess();
      if (result.answered() && guess.isPresent()) {
        byIntent.computeIfAbsent(guess.get(), _ -> new ArrayList<>()).add(result);
      }
    }
    byIntent.forEach(
        (intent, results) -> hints.add(new Stray(intent, telling(results), weight(results))));
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  private static List<Result> telling(List<Result> results) {
    return results.stream()
        .sorted(
            Comparator.comparingDouble((Result result) -> -cost(result))
                .thenComparing(Result.MOST_CONFIDENT_FIRST))
        .toList();
  }

  private static double weight(List<Result> results) {
    return results.stream().mapToDouble(Hints::cost).sum();
  }

  private static double cost(Result result) {
    return switch (Outcome.of(result)) {
      case ANSWERED_WRONG -> WRONG;
      case MISSED -> MISSED;
      case CLARIFIED -> result.right() ? ASKED : MISSED;
      case ANSWERED_RIGHT -> 0;
    };
  }
}
