package io.madoguchi.matching.evaluation.figures;

import io.madoguchi.matching.evaluation.trial.Evaluation.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Utterances of one intent whose best guess is another one, whatever the bot did then.
 *
 * @param results the most confident first; never empty
 */
public record Confusion(String expected, String guessed, List<Result> results) {

  /** The most frequent first. */
  public static List<Confusion> of(List<Result> results) {
    Map<String, Map<String, List<Result>>> pairs = new TreeMap<>();
    for (Result result : results) {
      if (result.covered() && !result.right()) {
        result
            .guess()
            .ifPresent(
                guess ->
                    pairs
                        .computeIfAbsent(result.expected(), _ -> new TreeMap<>())
                        .computeIfAbsent(guess, _ -> new ArrayList<>())
                        .add(result));
      }
    }
    List<Confusion> confusions = new ArrayList<>();
    pairs.forEach(
        (expected, guesses) ->
            guesses.forEach(
                (guess, own) -> confusions.add(new Confusion(expected, guess, sorted(own)))));
    confusions.sort(Comparator.comparingInt(confusion -> -confusion.results().size()));
    return confusions;
  }

  private static List<Result> sorted(List<Result> results) {
    return results.stream().sorted(Result.MOST_CONFIDENT_FIRST).toList();
  }
}
