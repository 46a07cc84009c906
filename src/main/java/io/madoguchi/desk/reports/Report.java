package io.madoguchi.desk.reports;

import io.madoguchi.desk.figures.Figure;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page shows.
 *
 * @param figures of all days together; empty while nothing is known of any
 * @param bot the same; empty, too, while a team is chosen, because the bot serves all
 * @param days one row each
 * @param teams empty where there is no more than one, or one is chosen
 * @param intents what the bot answered most
 * @param counting how many days are still being counted
 * @param nothing how many days nothing is known of
 * @param running whether today is among the days
 * @param complete false when there were more conversations on a day than are counted
 */
record Report(
    List<Figure> figures,
    List<Figure> bot,
    List<DayRow> days,
    List<Row> teams,
    List<Row> agents,
    List<Intent> intents,
    List<Chart> charts,
    int counting,
    int nothing,
    boolean running,
    boolean complete) {

  /**
   * @param state {@code counted}, {@code counting} or {@code nothing}
   * @param figures with {@code counted} only
   */
  record DayRow(LocalDate day, String state, List<Figure> figures) {}

  record Row(String name, List<Figure> figures) {}

  /**
   * @param percent of all answers
   */
  record Intent(String title, long count, long percent) {}
}
