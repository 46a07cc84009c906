package io.madoguchi.desk.board;

import io.madoguchi.desk.figures.Figure;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the board shows at one moment.
 *
 * @param all every team together
 * @param present whoever has a desk open, those who are available first
 * @param offline how many open accounts have none
 * @param todays of every team together
 * @param byTeam of each team; empty where there is no more than one
 * @param complete false when there were more conversations today than are counted
 */
record Board(
    Instant now,
    Line all,
    List<Line> teams,
    List<Person> present,
    int offline,
    List<Figure> todays,
    List<TeamRow> byTeam,
    boolean complete) {

  /**
   * The waiting line of a team and those who serve it.
   *
   * @param since when the longest wait began; empty while nobody waits
   * @param alarm whether it is so long that something must be done
   * @param load conversations that those present hold, of any team
   * @param capacity how many they can
   */
  record Line(
      String name,
      int waiting,
      Optional<Instant> since,
      boolean alarm,
      int available,
      int present,
      int load,
      int capacity) {}

  /**
   * @param teams names of those they serve; empty: every one
   */
  record Person(Agent agent, Status status, int load, List<String> teams) {}

  record TeamRow(String name, List<Figure> figures) {}
}
