package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.madoguchi.language.Language;
import io.madoguchi.language.Reader;
import io.madoguchi.language.Utterance;
import io.madoguchi.matching.features.Examples.Example;
import io.madoguchi.matching.features.Examples.Source;
import io.madoguchi.matching.features.FeatureBag;
import io.madoguchi.matching.features.FeatureReader;
import io.madoguchi.matching.features.Recipe;
import io.madoguchi.matching.features.SparseVector;
import io.madoguchi.matching.model.Classifier;
import io.madoguchi.matching.model.Scores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTests {

  private final Reader reader = new Reader(Map.of());

  private Example example(Language language, String said, int category) {
    Utterance utterance = reader.read(said, language);
    FeatureBag bag = new FeatureReader(Recipe.of(language)).read(utterance);
    return new Example(said, bag, category, Source.VISITOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"商品を返品したい", "届いた荷物を返品できますか", "届かない"})
  void partsSumToTheScore(String said) {
    partsSum(Language.JA, said, List.of("返品したい", "返品の方法"), List.of("荷物が届かない", "商品が届きません"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"I want to send it back", "where is my package", "refund, please"})
  void meaningsAreSharedAmongTheWordsThatHaveThem(String said) {
    partsSum(
        Language.EN,
        said,
        List.of("I want to return it", "give me my money back"),
        List.of("my parcel has not arrived", "track the delivery"));
  }

  private void partsSum(Language language, String said, List<String> first, List<String> second) {
    List<Example> examples = new ArrayList<>();
    first.forEach(text -> examples.add(example(language, text, 0)));
    second.forEach(text -> examples.add(example(language, text, 1)));
    Recipe recipe = Recipe.of(language);
    Classifier classifier = Classifier.learn(examples, 2, recipe, 1);
    Utterance utterance = reader.read(said, language);
    SparseVector vector = classifier.vector(new FeatureReader(recipe).read(utterance));
    Scores scores = classifier.model().scores(vector);
    Explanation explanation = new Explanation(utterance, vector, classifier);
    for (int category = 0; category < 2; category++) {
      assertThat(Arrays.stream(explanation.parts(category)).sum())
          .isCloseTo(scores.of(category), within(1e-4));
    }
  }
}
