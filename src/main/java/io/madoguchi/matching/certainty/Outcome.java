package io.madoguchi.matching.certainty;

import java.util.List;

/**
 * What came of one hidden example.
 *
 * @param guess the class with the greatest score
 * @param category the right one
 * @param rivals the next classes, greatest score first
 * @param covered whether its intent was not hidden whole
 * @param alone whether it was hidden without another example of its intent being shown
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Outcome(
    double[] evidence,
    int guess,
    int category,
    List<Rival> rivals,
    boolean covered,
    boolean alone) {

  boolean right() {
    return guess == category;
  }
}
