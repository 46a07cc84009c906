package io.madoguchi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WorkingWeightsTests {

  private static final int CLASSES = 100;

  /** Every class, three in four, just enough for a whole row, just too few, and one. */
  private static final int[] LENGTHS = {100, 75, 25, 24, 1};

  private final SplittableRandom random = new SplittableRandom(3);
  private final Rows rows = rows();
  private final float[] begun = numbers(rows.classes().length);

  private Rows rows() {
    int[] starts = new int[LENGTHS.length + 1];
    for (int id = 0; id < LENGTHS.length; id++) {
      starts[id + 1] = starts[id] + LENGTHS[id];
    }
    int[] classes = new int[starts[LENGTHS.length]];
    for (int id = 0; id < LENGTHS.length; id++) {
      for (int i = 0; i < LENGTHS[id]; i++) {
        classes[starts[id] + i] = i * (CLASSES / LENGTHS[id]);
      }
    }
    return new Rows(starts, classes);
  }

  private float[] numbers(int size) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) random.nextDouble(-1, 1);
    }
    return numbers;
  }

  @Test
  void addsAndTakesAsTheRowsSayToTheLastBit() {
    WorkingWeights weights = new WorkingWeights(rows, CLASSES, begun.clone());
    float[] plain = begun.clone();
    float[] scores = new float[CLASSES];
    float[] expected = new float[CLASSES];
    for (int round = 0; round < 50; round++) {
      int id = random.nextInt(LENGTHS.length);
      float value = (float) random.nextDouble(-1, 1);
      float[] gradient = numbers(CLASSES);
      weights.take(id, value, gradient);
      weights.add(id, value, scores);
      for (int at = rows.starts()[id]; at < rows.starts()[id + 1]; at++) {
        int category = rows.classes()[at];
        plain[at] -= value * gradient[category];
        expected[category] += value * plain[at];
      }
    }
    assertThat(scores).containsExactly(expected);
    assertThat(weights.values()).containsExactly(plain);
  }

  @Test
  void scalesWholeAndShortRows() {
    WorkingWeights weights = new WorkingWeights(rows, CLASSES, begun.clone());
    weights.scale(0.5f);
    float[] halves = begun.clone();
    Dense.scale(0.5f, halves);
    assertThat(weights.values()).containsExactly(halves);
  }

  @Test
  void givesTheWeightOfAClassOnAnyRow() {
    WeightRows whole = new WeightRows(rows, CLASSES, begun);
    assertThat(whole.weight(1, 74)).isEqualTo(begun[rows.starts()[1] + 74]);
    assertThat(whole.weight(1, 75)).isZero();
    assertThat(whole.weight(2, 4)).isEqualTo(begun[rows.starts()[2] + 1]);
    assertThat(whole.weight(4, 0)).isEqualTo(begun[rows.starts()[4]]);
    assertThat(whole.weight(4, 1)).isZero();
  }
}
