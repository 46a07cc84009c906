package io.madoguchi.matching;

import io.madoguchi.language.Language;
import io.madoguchi.language.WordList;
import io.madoguchi.matching.Interpretation.Candidate;
import io.madoguchi.matching.Interpretation.Decision;
import io.madoguchi.matching.Interpretation.Reason.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

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

    /** Whether the best guess is held back because it contradicts its examples. */
    boolean heldBack() {
      return interpretation.best().stream()
          .flatMap(candidate -> candidate.reasons().stream())
          .anyMatch(reason -> reason.kind() == Kind.POLARITY && reason.weight() <= -1);
    }

    /** Whether the best guess is right and nothing stands against answering it. */
    boolean understood() {
      return best() && !heldBack();
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

  /** Reads {@code /hard/<name>.tsv} and puts every utterance to a matcher of its questions. */
  static HardSet run(Language language, String name) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, String> intents = new LinkedHashMap<>();
    Shops shop = new Shops();
    for (List<String> row : WordList.rows(HardSet.class, "/hard/" + name + ".tsv")) {
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

  /** Every second outcome, from the one at {@code first}. */
  HardSet half(int first) {
    return new HardSet(
        IntStream.range(0, outcomes.size())
            .filter(i -> i % 2 == first)
            .mapToObj(outcomes::get)
            .toList());
  }

  List<Outcome> same() {
    return outcomes.stream().filter(outcome -> outcome.pair().same()).toList();
  }

  List<Outcome> other() {
    return outcomes.stream().filter(outcome -> !outcome.pair().same()).toList();
  }

  /** Counts by phenomenon, one line each, and of all. */
  String report() {
    SequencedMap<String, Count> counts = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      counts.computeIfAbsent(outcome.pair().phenomenon(), name -> new Count()).add(outcome);
      counts.computeIfAbsent("all", name -> new Count()).add(outcome);
    }
    counts.putLast("all", counts.getOrDefault("all", new Count()));
    StringBuilder report = new StringBuilder();
    counts.forEach((name, count) -> report.append(count.line(name)));
    return report.toString();
  }

  private static final class Count {

    private int same;
    private int found;
    private int understood;
    private int answered;
    private int other;
    private int mistaken;
    private int answeredWrongly;

    void add(Outcome outcome) {
      if (outcome.pair().same()) {
        same++;
        found += outcome.found() ? 1 : 0;
        understood += outcome.understood() ? 1 : 0;
        answered += outcome.answered() && outcome.best() ? 1 : 0;
      } else {
        other++;
        mistaken += outcome.heldBack() ? 0 : 1;
        answeredWrongly += outcome.answered() ? 1 : 0;
      }
    }

    String line(String name) {
      return String.format(
          Locale.ROOT,
          "%-18s same %3d: in top three %3d, not held back %3d, answered %3d;"
              + " other %3d: not held back %3d, answered %3d%n",
          name,
          same,
          found,
          understood,
          answered,
          other,
          mistaken,
          answeredWrongly);
    }
  }
}
