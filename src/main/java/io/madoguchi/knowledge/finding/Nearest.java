package io.madoguchi.knowledge.finding;

import java.util.Collection;
import java.util.Optional;

/** Finds what a designer probably meant. */
public final class Nearest {

  private Nearest() {}

  /** {@code ; did you mean 'x'?} for the nearest of {@code known}, or nothing when none is near. */
  public static String hint(String written, Collection<String> known) {
    return of(written, known).map(near -> "; did you mean '" + near + "'?").orElse("");
  }

  private static Optional<String> of(String written, Collection<String> known) {
    int best = Math.max(2, written.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String candidate : known) {
      if (Math.abs(candidate.length() - written.length()) < best) {
        int distance = distance(written, candidate);
        if (distance < best && distance < candidate.length()) {
          best = distance;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
  }

  /** How many characters to insert, delete or replace to make one text of the other. */
  public static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[right.length() + 1];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replaced = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[right.length()];
  }
}
