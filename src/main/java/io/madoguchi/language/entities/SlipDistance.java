package io.madoguchi.language.entities;

import java.util.function.IntPredicate;

/** How many slips of the keyboard lie between a name and the beginning of a text. */
final class SlipDistance {

  /** Letters of a name; bounds the cost of one comparison. */
  static final int LONGEST = 60;

  /**
   * Where the name ends in the text.
   *
   * @param slips letters left out, added, changed, or swapped with the next one
   */
  record End(int at, int slips) {}

  private SlipDistance() {}

  /**
   * The best end of {@code name} in {@code text} from {@code from}, at most {@code most} off.
   *
   * @param mayEnd whether the name may end before that character
   */
  static End best(String name, String text, int from, int most, IntPredicate mayEnd) {
    int width = Math.min(text.length() - from, name.length() + most);
    int[] before = new int[width + 1];
    int[] last = new int[width + 1];
    int[] row = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= name.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= width; j++) {
        boolean same = name.charAt(i - 1) == text.charAt(from + j - 1);
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && name.charAt(i - 1) == text.charAt(from + j - 2)
            && name.charAt(i - 2) == text.charAt(from + j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    End best = new End(from, name.length());
    for (int j = 1; j <= width; j++) {
      if (last[j] < best.slips() && mayEnd.test(from + j)) {
        best = new End(from + j, last[j]);
      }
    }
    return best;
  }
}
