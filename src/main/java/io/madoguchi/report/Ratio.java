package io.madoguchi.report;

/**
 * A share with the numbers it comes from, so that nobody has to believe it.
 *
 * @param part of {@code whole}, 0 up to it
 */
public record Ratio(long part, long whole) {

  public static final Ratio NONE = new Ratio(0, 0);

  public Ratio {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " is no part of " + whole);
    }
  }

  Ratio plus(Ratio other) {
    return new Ratio(part + other.part, whole + other.whole);
  }

  /** One more, of the part or not. */
  Ratio plus(boolean ofPart) {
    return new Ratio(part + (ofPart ? 1 : 0), whole + 1);
  }

  /** Whether there is anything to have a share of. */
  public boolean known() {
    return whole > 0;
  }

  /** In percent, rounded to the nearest; 0 while nothing is known. */
  public long percent() {
    return known() ? Math.round(100.0 * part / whole) : 0;
  }
}
