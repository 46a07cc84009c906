package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.matching.certainty.Confidence;
import io.madoguchi.matching.certainty.Confusions;
import io.madoguchi.matching.certainty.Rivals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTests {

  private final Knowledge knowledge = Shops.shop().knowledge();
  @TempDir private Path folder;

  private Interpretation interpret(Path models) {
    return LearnedMatcher.of(knowledge, Optional.empty(), new ModelStore(Optional.of(models)))
        .interpret("解約のやり方が知りたい", Language.JA, Set.of());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".model")).toList();
    }
  }

  @Test
  void whatWasKeptAnswersAsWhatIsLearned() throws IOException {
    Interpretation learned = interpret(folder);
    assertThat(files()).hasSize(2);
    assertThat(interpret(folder)).isEqualTo(learned);
    assertThat(interpret(folder.resolve("elsewhere"))).isEqualTo(learned);
  }

  @Test
  void isReallyRead() throws IOException {
    ModelStore store = new ModelStore(Optional.of(folder));
    store.keep(
        "a",
        new ModelStore.Learned(
            new float[] {1, 2},
            new float[] {3},
            new Confidence(new double[7]),
            new Rivals(Rivals.USUAL, new Confusions(Map.of(5L, 2))),
            new CoverageCurve(new float[] {0.9f}, new float[] {1}, new float[] {1})));
    ModelStore.Learned found = store.find("a").orElseThrow();
    assertThat(found.weights()).containsExactly(1, 2);
    assertThat(found.meanings()).containsExactly(3);
    assertThat(found.rivals().confusions().counts()).containsExactly(Map.entry(5L, 2));
    assertThat(found.curve().confidences()).containsExactly(0.9f);
    assertThat(store.find("b")).isEmpty();
  }

  @Test
  void aBrokenFileIsLearnedAgain() throws IOException {
    Interpretation learned = interpret(folder);
    for (Path file : files()) {
      Files.write(file, new byte[] {127, 0, 0, 1, 2, 3});
    }
    assertThat(interpret(folder)).isEqualTo(learned);
  }

  @Test
  void keepsAFewOnly() throws IOException {
    ModelStore store = new ModelStore(Optional.of(folder));
    for (int i = 0; i < 20; i++) {
      store.keep(
          "model" + i,
          new ModelStore.Learned(
              new float[0],
              new float[0],
              new Confidence(new double[7]),
              Rivals.NONE,
              CoverageCurve.NONE));
    }
    assertThat(files()).hasSize(8);
  }
}
