package io.madoguchi.routing.forecast;

import java.time.Instant;
import java.util.List;

/**
 * What the log tells of the days before a start, in any order.
 *
 * @param stays in the line
 * @param held conversations, or parts of one, that agents had
 */
public record Past(List<Stay> stays, List<Held> held) {

  public Past {
    stays = List.copyOf(stays);
    held = List.copyOf(held);
  }

  /**
   * Somebody's time in a line.
   *
   * @param id of the conversation
   * @param high served before the others
   * @param served whether an agent ended it, and not the visitor
   */
  public record Stay(
      String id, String team, boolean high, Instant from, Instant until, boolean served) {}

  /**
   * @param agent whoever had it
   * @param ended whether it came to its end, and was not cut off
   */
  public record Held(String agent, String team, Instant from, Instant until, boolean ended) {}
}
