package io.madoguchi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.madoguchi.matching.features.MeaningVector;
import io.madoguchi.matching.features.SparseVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Very many classes: a few features of their own each, and many that are everybody's. */
class ShortlistTests {

  private static final int CLASSES = 3_000;
  private static final int SHARED = 40;
  private static final int OWN = 3_001;

  private final List<SparseVector> vectors = new ArrayList<>();
  private final int[] labels = new int[CLASSES * 2];
  private final SoftmaxModel learned;
  private final PackedModel packed;

  ShortlistTests() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < labels.length; i++) {
      labels[i] = i / 2;
      vectors.add(vector(labels[i], random));
    }
    learned = new ShortlistTrainer(vectors, labels, CLASSES, SHARED + OWN).train(1);
    packed = PackedModel.of(learned);
  }

  /** Shared features first; rows of these are too long to be looked at for every utterance. */
  private static SparseVector vector(int category, SplittableRandom random) {
    int[] ids = new int[24];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = i < 20 ? i * 2 + random.nextInt(2) : SHARED + (category * (i - 17) + i) % OWN;
    }
    int[] distinct = Arrays.stream(ids).distinct().toArray();
    float[] values = new float[distinct.length];
    Arrays.fill(values, (float) (1 / Math.sqrt(distinct.length)));
    return new SparseVector(distinct, values, new int[0], MeaningVector.NONE, 0);
  }

  @Test
  void knowsTheExamplesItLearnedFrom() {
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += packed.scores(vectors.get(i)).ranked(1)[0] == labels[i] ? 1 : 0;
    }
    assertThat(right).isGreaterThan(labels.length * 9 / 10);
  }

  @Test
  void scoresAreTheWholeSumOfWhatEachFeatureAdds() {
    SparseVector vector = vectors.get(1_234);
    Scores scores = packed.scores(vector);
    assertThat(scores.size()).isLessThan(CLASSES / 10);
    for (int i = 0; i < scores.size(); i++) {
      double sum = 0;
      for (int at = 0; at < vector.size(); at++) {
        sum += vector.values()[at] * packed.weight(vector.ids()[at], scores.category(i));
      }
      assertThat((double) scores.value(i)).isCloseTo(sum, within(1e-4));
    }
  }

  @Test
  void packingRoundsWeightsToAStepAndLeavesTheLeastOut() {
    Rows rows = learned.rows();
    float least = 20 * packed.step();
    for (int id = 0; id < SHARED + OWN; id++) {
      for (int at = rows.starts()[id]; at < rows.starts()[id + 1]; at++) {
        float weight = learned.weights()[at];
        float kept = packed.weight(id, rows.classes()[at]);
        float expected = kept == 0 && Math.abs(weight) < least ? 0 : weight;
        assertThat(kept).isCloseTo(expected, within(packed.step() * 0.51f));
      }
    }
  }

  @Test
  void findsWhatScoringAllWouldFindWhereRowsAreShort() {
    for (int i = 0; i < 200; i++) {
      SparseVector own = withoutShared(vectors.get(i));
      assertThat(packed.scores(own).ranked(1)).isEqualTo(Scores.ofAll(all(own)).ranked(1));
    }
  }

  private static SparseVector withoutShared(SparseVector vector) {
    int[] ids = Arrays.stream(vector.ids()).filter(id -> id >= SHARED).toArray();
    float[] values = Arrays.copyOf(vector.values(), ids.length);
    return new SparseVector(ids, values, new int[0], MeaningVector.NONE, 0);
  }

  private float[] all(SparseVector vector) {
    float[] scores = new float[CLASSES];
    for (int i = 0; i < vector.size(); i++) {
      packed.add(vector.ids()[i], vector.values()[i], scores);
    }
    return scores;
  }
}
