package io.madoguchi.matching.stance;

/** Slips of the finger: one letter too many, too few, another, or two swapped. */
final class Slips {

  private Slips() {}

  /** Whether one slip makes {@code b} of {@code a}; false when they are equal. */
  static boolean one(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    int gap = longer.length() - shorter.length();
    if (gap > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter.length() - start
        && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
      end++;
    }
    int left = longer.length() - start - end;
    if (left == 2 && gap == 0) {
      return shorter.charAt(start) == longer.charAt(start + 1)
          && shorter.charAt(start + 1) == longer.charAt(start);
    }
    return left == 1;
  }
}
