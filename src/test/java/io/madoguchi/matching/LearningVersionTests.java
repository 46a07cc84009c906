package io.madoguchi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.language.Language;
import io.madoguchi.matching.certainty.Calibration;
import io.madoguchi.matching.certainty.Confidence;
import io.madoguchi.matching.certainty.CrossValidation;
import io.madoguchi.matching.certainty.Outcome;
import io.madoguchi.matching.certainty.Rivals;
import io.madoguchi.matching.features.Examples;
import io.madoguchi.matching.features.Examples.Example;
import io.madoguchi.matching.features.Examples.Source;
import io.madoguchi.matching.features.FeatureBag;
import io.madoguchi.matching.features.Hash;
import io.madoguchi.matching.features.Recipe;
import io.madoguchi.matching.model.SoftmaxModel;
import io.madoguchi.matching.model.TrainingSet;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Models on disk are found by what they were learned from and by {@link TrainingSet#VERSION}. So
 * whoever changes what is learned from the same features must count the version up, or a restart
 * would go on with the old model.
 */
class LearningVersionTests {

  /** What each version learns from the examples below; add a line, never change one. */
  private static final Map<Integer, String> LEARNED =
      Map.of(
          5,
          "b6814342514529f5",
          6,
          "36ee1fc6e786ccf8",
          7,
          "27cbe4ff66e334ce",
          8,
          "c89ea3125bc315d3",
          9,
          "eaadf2f7a574bf0a");

  /** Few examples, many, and very many classes: each is learned in its own way. */
  private enum Size {
    FEW(12, 5),
    MANY(12, 40),
    VAST(1_200, 3);

    private final int classes;
    private final int examples;

    Size(int classes, int examples) {
      this.classes = classes;
      this.examples = examples;
    }
  }

  @Test
  void whatIsLearnedChangesWithItsVersionOnly() throws NoSuchAlgorithmException {
    assertThat(LEARNED)
        .as(
            "the same examples are learned otherwise: count TrainingSet.VERSION up and add what it"
                + " learns here")
        .containsEntry(TrainingSet.VERSION, learned());
    assertThat(LEARNED.values()).doesNotHaveDuplicates();
  }

  private static String learned() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Language language : Language.values()) {
      for (Size size : Size.values()) {
        learn(digest, Recipe.of(language, size.examples), size);
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static void learn(MessageDigest digest, Recipe recipe, Size size) {
    Examples examples = examples(recipe, size);
    SoftmaxModel model = TrainingSet.of(examples.all(), size.classes, recipe).learn(1);
    List<Outcome> outcomes = outcomes(examples, recipe);
    Confidence confidence = new Calibration(outcomes).fit(size.examples);
    Rivals rivals = Rivals.fit(outcomes, confidence);
    CoverageCurve curve = CoverageCurve.of(outcomes, confidence, rivals);
    add(digest, model.weights());
    add(digest, model.meanings());
    add(digest, confidence.weights());
    add(digest, rivals.chance().weights());
    new TreeMap<>(rivals.confusions().counts())
        .forEach((pair, count) -> add(digest, new double[] {pair, count}));
    add(digest, curve.confidences());
    add(digest, curve.weights());
    add(digest, curve.shown());
  }

  /** Of made-up words, some of which the next class says, too; nothing is read. */
  private static Examples examples(Recipe recipe, Size size) {
    SplittableRandom random = new SplittableRandom(7);
    Examples examples = new Examples();
    for (int category = 0; category < size.classes; category++) {
      for (int i = 0; i < size.examples; i++) {
        FeatureBag bag = new FeatureBag();
        for (int word = 0; word < 6; word++) {
          int number = (category * 3 + random.nextInt(10)) % (size.classes * 3 + 4);
          long hash = Hash.of(1, "w" + number);
          bag.add(hash, recipe.word(), word);
          if (recipe.meanings().dimensions() > 0) {
            bag.addWord((int) (hash & 0x3ff), hash, word);
          }
        }
        examples.add(new Example("", bag.trim(), category, Source.VISITOR));
      }
    }
    return examples;
  }

  private static List<Outcome> outcomes(Examples examples, Recipe recipe) {
    CrossValidation validation = new CrossValidation(examples, recipe);
    List<Outcome> outcomes = new ArrayList<>();
    for (int run = 0; run < validation.runs(); run++) {
      outcomes.addAll(validation.run(run));
    }
    return outcomes;
  }

  private static void add(MessageDigest digest, float[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
    bytes.asFloatBuffer().put(numbers);
    digest.update(bytes);
  }

  private static void add(MessageDigest digest, double[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
    bytes.asDoubleBuffer().put(numbers);
    digest.update(bytes);
  }
}
