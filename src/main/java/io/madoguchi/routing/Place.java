package io.madoguchi.routing;

import java.util.Optional;

/**
 * Where somebody stands in the line.
 *
 * @param position from 1
 * @param estimate empty while nothing is known
 */
public record Place(int position, Optional<WaitRange> estimate) {

  /** How many will be served before. */
  public int ahead() {
    return position - 1;
  }

  /**
   * An estimated wait in seconds; {@code from} is at least 60 and below {@code to}, both whole
   * minutes.
   */
  public record WaitRange(long from, long to) {

    /** Whether it may be over at once: told as "within" and not as "from … to". */
    boolean soon() {
      return from == 60;
    }
  }
}
