package io.madoguchi.matching.evaluation.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Whether two folders differ for real: of the utterances that only one of them got right, how many
 * only the old, and how many only the new. The exact test of McNemar (1947).
 *
 * @param lost that only the old one got right
 * @param gained that only the new one got right
 */
public record McNemar(int lost, int gained) {

  /** The chance of error that is commonly accepted. */
  private static final double ACCEPTED = 0.05;

  /**
   * How likely it is that a coin thrown {@code lost + gained} times falls at least as unevenly: the
   * two-sided p value, from 0 to 1.
   */
  public double p() {
    int thrown = lost + gained;
    BigInteger ways = BigInteger.ZERO;
    BigInteger choose = BigInteger.ONE;
    for (int k = 0; k <= Math.min(lost, gained); k++) {
      ways = ways.add(choose);
      choose = choose.multiply(BigInteger.valueOf(thrown - k)).divide(BigInteger.valueOf(k + 1L));
    }
    BigDecimal all = new BigDecimal(BigInteger.TWO.pow(thrown));
    double tail = new BigDecimal(ways).divide(all, MathContext.DECIMAL64).doubleValue();
    return Math.min(1, 2 * tail);
  }

  /** Whether chance alone would hardly do this. */
  public boolean likelyReal() {
    return p() < ACCEPTED;
  }

  public Verdict verdict() {
    if (lost + gained == 0) {
      return Verdict.SAME;
    }
    return likelyReal() ? Verdict.LIKELY_REAL : Verdict.COULD_BE_CHANCE;
  }

  public enum Verdict {
    SAME,
    COULD_BE_CHANCE,
    LIKELY_REAL
  }
}
