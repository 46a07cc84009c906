package io.madoguchi.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opposite words: which axis a base form stands on, and on which side. */
public final class Antonyms {

  private final Map<String, Sign> sides = new HashMap<>();

  /**
   * @param rows the axis, the words of one side parted by spaces, the words of the other
   */
  public Antonyms(List<List<String>> rows) {
    this(rows, " +");
  }

  /**
   * @param rows the axis, the words of one side, the words of the other
   * @param separator what parts the words of a side, as a regular expression
   */
  public Antonyms(List<List<String>> rows, String separator) {
    for (List<String> row : rows) {
      add(row.get(0), List.of(row.get(1).strip().split(separator, -1)));
      add(row.get(0), List.of(row.get(2).strip().split(separator, -1)));
    }
  }

  private void add(String axis, List<String> side) {
    for (String word : side) {
      sides.put(word, new Sign(axis, side.getFirst()));
    }
  }

  /** The side that {@code word} takes by itself. */
  public Optional<Sign> of(String word) {
    return Optional.ofNullable(sides.get(word));
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
