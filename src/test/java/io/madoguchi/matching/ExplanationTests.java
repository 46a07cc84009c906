package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.madoguchi.language.Language;
import io.madoguchi.language.Reader;
import io.madoguchi.language.Utterance;
import io.madoguchi.matching.Examples.Example;
import io.madoguchi.matching.Examples.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTests {

  private final Reader reader = new Reader(Map.of());
  private final FeatureReader features = new FeatureReader(Recipe.of(Language.JA));

  private Example example(String said, int category) {
    Utterance utterance = reader.read(said, Language.JA);
    return new Example(said, utterance, features.read(utterance), category, Source.VISITOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"商品を返品したい", "届いた荷物を返品できますか", "届かない"})
  void partsSumToTheScore(String said) {
    List<Example> examples =
        List.of(
            example("返品したい", 0),
            example("返品の方法", 0),
            example("荷物が届かない", 1),
            example("商品が届きません", 1));
    Classifier classifier = Classifier.learn(examples, 2, Recipe.of(Language.JA), 1);
    Utterance utterance = reader.read(said, Language.JA);
    SparseVector vector = classifier.index().vector(features.read(utterance));
    float[] scores = classifier.model().scores(vector);
    Explanation explanation = new Explanation(utterance, vector, classifier.model());
    for (int category = 0; category < 2; category++) {
      assertThat(Arrays.stream(explanation.parts(category)).sum())
          .isCloseTo(scores[category], within(1e-4));
    }
  }
}
