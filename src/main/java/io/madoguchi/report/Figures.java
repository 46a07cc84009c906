package io.madoguchi.report;

import java.time.Instant;
import java.util.Map;

/**
 * The figures of one day.
 *
 * @param from when the day began
 * @param all of every team, and of conversations that went to none
 * @param teams by id, of those for which anything is known
 * @param contained conversations that ended without a wish for a person, of those that ended and in
 *     which the visitor wrote
 * @param handedOff conversations in which a person was wished for, of those that began
 * @param staffed of everybody together; of nobody while it is not known who was there
 * @param complete false when there were more conversations than are counted
 */
public record Figures(
    Instant from,
    TeamFigures all,
    Map<String, TeamFigures> teams,
    Ratio contained,
    Ratio handedOff,
    Staffed staffed,
    boolean complete) {

  public Figures {
    teams = Map.copyOf(teams);
  }
}
