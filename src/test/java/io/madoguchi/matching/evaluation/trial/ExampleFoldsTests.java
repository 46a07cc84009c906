package io.madoguchi.matching.evaluation.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.reading.BotFolder;
import io.madoguchi.language.Language;
import io.madoguchi.matching.evaluation.trial.ExampleFolds.Held;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExampleFoldsTests {

  private static final Knowledge SHOP =
      BotFolder.read(Path.of("src/test/resources/knowledge/shop")).knowledge().orElseThrow();

  @Test
  void triesEveryExampleOnceOnABotWithoutIt() {
    ExampleFolds folds = new ExampleFolds(SHOP);
    List<String> tried = new ArrayList<>();
    for (int fold = 0; fold < ExampleFolds.FOLDS; fold++) {
      Knowledge without = folds.without(fold);
      for (Held held : folds.held(fold)) {
        tried.add(held.line().utterance());
        assertThat(examples(without, held.line().expected(), held.language()))
            .isNotEmpty()
            .doesNotContain(held.line().utterance());
      }
    }

    assertThat(tried).hasSize(48).doesNotHaveDuplicates();
    assertThat(folds.untried()).isEmpty();
  }

  @Test
  void dealsTheSameFolderTheSameWay() {
    assertThat(new ExampleFolds(SHOP).held(2)).isEqualTo(new ExampleFolds(SHOP).held(2));
  }

  @Test
  void triesAnExampleWhereItsContextIsActive() {
    ExampleFolds folds = new ExampleFolds(SHOP);

    assertThat(folds.held(0))
        .filteredOn(held -> held.line().expected().equals("return-status"))
        .isNotEmpty()
        .allMatch(held -> held.contexts().equals(Set.of("returning")));
  }

  @Test
  void keepsWhatReadsTheSameTogether() {
    ExampleFolds folds = new ExampleFolds(with("hello", "Hi", "ｈｉ", "hello", "hey", "good day"));
    List<Set<String>> said = new ArrayList<>();
    for (int fold = 0; fold < ExampleFolds.FOLDS; fold++) {
      said.add(
          Set.copyOf(
              folds.held(fold).stream()
                  .filter(held -> held.line().expected().equals("hello"))
                  .map(held -> held.line().utterance())
                  .toList()));
    }

    assertThat(said).contains(Set.of("Hi", "ｈｉ")).contains(Set.of("hey"));
  }

  @Test
  void leavesAnOnlyExampleWhereItIs() {
    ExampleFolds folds = new ExampleFolds(with("hello", "hi"));

    assertThat(folds.untried()).containsExactly("hello");
    for (int fold = 0; fold < ExampleFolds.FOLDS; fold++) {
      assertThat(examples(folds.without(fold), "hello", Language.EN)).containsExactly("hi");
    }
  }

  private static List<String> examples(Knowledge knowledge, String intent, Language language) {
    return knowledge
        .intent(intent)
        .map(Intent::examples)
        .orElseThrow()
        .getOrDefault(language, List.of());
  }

  private static Knowledge with(String intent, String... english) {
    Map<String, Intent> intents = new LinkedHashMap<>(SHOP.intents());
    intents.computeIfPresent(
        intent, (_, old) -> old.withExamples(Map.of(Language.EN, List.of(english))));
    return new Knowledge(
        "test", SHOP.bot(), intents, SHOP.menus(), SHOP.articles(), SHOP.dictionaries());
  }
}
