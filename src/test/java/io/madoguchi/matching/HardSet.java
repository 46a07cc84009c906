package io.madoguchi.matching;

import io.madoguchi.language.Language;
import io.madoguchi.language.WordList;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of a question in an FAQ and what a visitor writes, which means the same in other words, or
 * something else in nearly the same words. Each question is an intent with that one example.
 */
record HardSet(List<Outcome> outcomes) {

  private static final int SHOWN = 3;

  /** A pair; {@code same} tells whether both mean the same. */
  record Pair(String phenomenon, String faq, String utterance, boolean same) {}

  record Outcome(Pair pair, String intent, Interpretation interpretation) {

    boolean answered() {
      return interpretation.decision() == Decision.ANSWER;
    }

    /** Whether the pair's question is among the first three guesses. */
    boolean found() {
      return interpretation.candidates().stream()
          .limit(SHOWN)
          .map(Candidate::intent)
          .anyMatch(intent::equals);
    }

    boolean best() {
      return interpretation.best().map(Candidate::intent).filter(intent::equals).isPresent();
    }

    @Override
    public String toString() {
      return "%s [%s] %s | %s → %s %s"
          .formatted(
              pair.same() ? "same " : "other",
              pair.phenomenon(),
              pair.faq(),
              pair.utterance(),
              interpretation.decision(),
              interpretation.candidates().stream().limit(SHOWN).toList());
    }
  }

  /** Reads {@code /hard/<language>.tsv} and puts every utterance to a matcher of its questions. */
  static HardSet run(Language language) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, String> intents = new LinkedHashMap<>();
    Shops shop = new Shops();
    for (List<String> row : WordList.rows(HardSet.class, "/hard/" + language.tag() + ".tsv")) {
      Pair pair = new Pair(row.get(0), row.get(1), row.get(2), row.get(3).equals("same"));
      pairs.add(pair);
      if (!intents.containsKey(pair.faq())) {
        String id = "q%03d".formatted(intents.size() + 1);
        intents.put(pair.faq(), id);
        shop.with(id, language, pair.faq());
      }
    }
    LearnedMatcher matcher = shop.matcher();
    return new HardSet(
        pairs.stream()
            .map(
                pair ->
                    new Outcome(
                        pair,
                        intents.getOrDefault(pair.faq(), ""),
                        matcher.interpret(pair.utterance(), language, Set.of())))
            .toList());
  }

  List<Outcome> same() {
    return outcomes.stream().filter(outcome -> outcome.pair().same()).toList();
  }

  List<Outcome> other() {
    return outcomes.stream().filter(outcome -> !outcome.pair().same()).toList();
  }

  /** Counts by phenomenon, one line each. */
  String report() {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      int[] count = counts.computeIfAbsent(outcome.pair().phenomenon(), name -> new int[5]);
      if (outcome.pair().same()) {
        count[0]++;
        count[1] += outcome.found() ? 1 : 0;
        count[2] += outcome.answered() && outcome.best() ? 1 : 0;
      } else {
        count[3]++;
        count[4] += outcome.answered() ? 1 : 0;
      }
    }
    StringBuilder report = new StringBuilder();
    counts.forEach(
        (name, n) ->
            report.append(
                String.format(
                    Locale.ROOT,
                    "%-28s same: %3d, in top three %3d, answered right %3d; other: %3d, answered"
                        + " wrongly %3d%n",
                    name,
                    n[0],
                    n[1],
                    n[2],
                    n[3],
                    n[4])));
    return report.toString();
  }
}
