package io.madoguchi.matching.evaluation.figures;

import static io.madoguchi.matching.evaluation.Results.evaluation;
import static io.madoguchi.matching.evaluation.Results.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.matching.evaluation.trial.Evaluation;
import io.madoguchi.matching.evaluation.trial.Source;
import io.madoguchi.matching.evaluation.trial.Trial;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComparisonTests {

  private static final Knowledge SHOP =
      BotFolder.read(Path.of("src/test/resources/knowledge/shop")).knowledge().orElseThrow();

  private final Comparison comparison =
      Comparison.of(
          trial(
              said("same", "a", 0.9, "a"),
              said("lost", "a", 0.9, "a"),
              said("shier", "a", 0.9, "a"),
              said("found", "a", 0.5, "b"),
              said("rightly silent", "-", 0.8, "a"),
              said("other way to be wrong", "a", 0.5, "b")),
          trial(
              said("same", "a", 0.8, "a"),
              said("lost", "a", 0.9, "b"),
              said("shier", "a", 0.5, "a"),
              said("found", "a", 0.9, "a"),
              said("rightly silent", "-", 0.1, "a"),
              said("other way to be wrong", "a", 0.1, "b")));

  private static Trial trial(Evaluation.Result... results) {
    return new Trial(SHOP, new Source.Utterances("file"), evaluation(results), 0);
  }

  @Test
  void listsEveryFlipTheWorstFirst() {
    assertThat(comparison.flips())
        .extracting(flip -> flip.kind() + " " + flip.after().utterance())
        .containsExactly(
            "WORSE lost",
            "WORSE shier",
            "BETTER rightly silent",
            "BETTER found",
            "OTHER other way to be wrong");
  }

  @Test
  void testsWhatOnlyOneOfThemGotRight() {
    assertThat(comparison.rows())
        .extracting(row -> row.share() + " " + row.before().hits() + " " + row.after().hits())
        .containsExactly(
            "ACCURACY 3 3",
            "TOP_THREE_ACCURACY 3 3",
            "ANSWERED 3 3",
            "WRONG_ANSWERS 1 1",
            "OUT_OF_SCOPE_REJECTED 0 1");
    assertThat(comparison.rows())
        .extracting(Comparison.Row::test)
        .containsExactly(
            new McNemar(1, 1),
            new McNemar(1, 1),
            new McNemar(1, 1),
            new McNemar(1, 1),
            new McNemar(0, 1));
  }
}
