package io.madoguchi.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opposite words: which axis a base form stands on, and on which side. */
public final class Antonyms {

  private final Map<String, Sign> sides = new HashMap<>();

  /**
   * @param rows the axis, the words of one side parted by spaces, the words of the other
   */
  public Antonyms(List<List<String>> rows) {
    for (List<String> row : rows) {
      add(row.get(0), row.get(1));
      add(row.get(0), row.get(2));
    }
  }

  private void add(String axis, String words) {
    List<String> side = List.of(words.strip().split(" +", -1));
    for (String word : side) {
      sides.put(word, new Sign(axis, side.getFirst()));
    }
  }

  /** Adds the sides that {@code terms} take to {@code signs}. */
  public void read(List<Term> terms, Set<Sign> signs) {
    for (Term term : terms) {
      Sign sign = sides.get(term.base());
      if (sign == null) {
        sign = sides.get(term.surface());
      }
      if (sign != null && !term.excluded()) {
        signs.add(sign);
      }
    }
  }
}
