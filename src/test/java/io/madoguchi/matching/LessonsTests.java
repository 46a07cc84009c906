package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Learning again after a change: only what changed, with the same result as learning everything.
 */
class LessonsTests {

  private static final List<String> UTTERANCES =
      List.of("返品したいのですが", "i want my money back", "いつ届きますか", "お返ししたい", "zzz", "ログインできない");

  private final Knowledge before = Shops.shop().knowledge("1");

  @Test
  void areEqualWhereOnlyARuleChanged() {
    Knowledge after = withRule();
    assertThat(Lessons.of(after, Language.JA)).isEqualTo(Lessons.of(before, Language.JA));
    assertThat(Lessons.of(after, Language.EN)).isEqualTo(Lessons.of(before, Language.EN));
  }

  @Test
  void differInTheLanguageOfANewExample() {
    Knowledge after = withExample();
    assertThat(Lessons.of(after, Language.JA)).isNotEqualTo(Lessons.of(before, Language.JA));
    assertThat(Lessons.of(after, Language.EN)).isEqualTo(Lessons.of(before, Language.EN));
  }

  @Test
  void aNewRuleHoldsWithoutLearning() {
    sameAsLearnedAnew(withRule());
  }

  @Test
  void aNewExampleIsLearned() {
    sameAsLearnedAnew(withExample());
  }

  @Test
  void aNewSynonymIsLearned() {
    sameAsLearnedAnew(Shops.shop().withSynonyms(Language.JA, "返品", "お返し").knowledge("2"));
  }

  private Knowledge withRule() {
    String first = before.intents().keySet().iterator().next();
    List<String> said = before.intents().get(first).examples().get(Language.JA);
    assertThat(said).isNotEmpty();
    return Shops.shop().withRule(first, Language.JA, Shops.pattern("^zzz$")).knowledge("2");
  }

  private static Knowledge withExample() {
    return Shops.shop().with("brand-new", Language.JA, "いつ届きますかと聞かれた", "配達日の質問").knowledge("2");
  }

  private void sameAsLearnedAnew(Knowledge after) {
    LearnedMatcher anew = LearnedMatcher.of(after);
    LearnedMatcher onTop =
        LearnedMatcher.of(
            after, Optional.of(LearnedMatcher.of(before)), new ModelStore(Optional.empty()));
    assertThat(UTTERANCES)
        .allSatisfy(
            utterance ->
                assertThat(onTop.interpret(utterance, Language.JA, Set.of()))
                    .isEqualTo(anew.interpret(utterance, Language.JA, Set.of())));
  }
}
