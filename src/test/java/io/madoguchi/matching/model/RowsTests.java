package io.madoguchi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RowsTests {

  @Test
  void findsEveryClassOfARowAndNoOther() {
    SplittableRandom random = new SplittableRandom(3);
    for (int length = 0; length < 200; length++) {
      // Squares are spread unevenly on purpose.
      int[] row = random.ints(length, 0, 60).map(number -> number * number).toArray();
      int[] sorted = Arrays.stream(row).sorted().distinct().toArray();
      for (int category = 0; category < 3_700; category++) {
        int place = Arrays.binarySearch(sorted, category);
        assertThat(Rows.find(sorted, 0, sorted.length, category, 0)).isEqualTo(Math.max(-1, place));
      }
    }
  }

  @Test
  void looksAtTheClassOnlyWhereMoreIsInTheNumber() {
    int[] row = {3 << 4 | 7, 5 << 4, 9 << 4 | 15};
    assertThat(Rows.find(row, 0, 3, 5, 4)).isEqualTo(1);
    assertThat(Rows.find(row, 0, 3, 4, 4)).isEqualTo(-1);
    assertThat(Rows.find(row, 0, 2, 9, 4)).isEqualTo(-1);
  }
}
