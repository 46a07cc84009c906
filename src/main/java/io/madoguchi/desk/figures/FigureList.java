package io.madoguchi.desk.figures;

import io.madoguchi.report.BotFigures;
import io.madoguchi.report.Figures;
import io.madoguchi.report.ReportSettings;
import io.madoguchi.report.Staffed;
import io.madoguchi.report.TeamFigures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures in the order in which a supervisor asks for them. */
public final class FigureList {

  private FigureList() {}

  public static List<Figure> of(Figures figures, ReportSettings settings) {
    List<Figure> all = new ArrayList<>(of(figures.all(), settings));
    all.addAll(staffed(Optional.of(figures.staffed())));
    all.add(Figure.share("contained", figures.contained()));
    all.add(Figure.share("handed-off", figures.handedOff()));
    return List.copyOf(all);
  }

  public static List<Figure> of(TeamFigures team, ReportSettings settings) {
    return List.of(
        Figure.count("handled", team.handled()),
        Figure.share("answered", team.answered()),
        Figure.share(
            "abandoned", team.abandoned(), team.shortLeaves(), settings.shortLeave().toSeconds()),
        Figure.time("answer-speed", team.answerSpeed()),
        Figure.share("in-time", team.inTime(), settings.serviceLevel().toSeconds()),
        Figure.time("first-response", team.firstResponse()),
        Figure.time("handling", team.handling()),
        Figure.share("resolved", team.resolved()),
        Figure.time("resolution", team.resolution()),
        Figure.share("satisfied", team.satisfied()));
  }

  /** What is known only after some days, and so never of today. */
  public static List<Figure> later(TeamFigures team, ReportSettings settings) {
    long days = Math.max(1, settings.reopenWindow().toDays());
    return List.of(
        Figure.share("one-touch", team.oneTouch(), days),
        Figure.share("reopened", team.reopened(), days));
  }

  /**
   * @param known empty: it was not written down
   */
  public static List<Figure> staffed(Optional<Staffed> known) {
    Staffed staffed = known.orElse(Staffed.NONE);
    return List.of(
        Figure.occupancy(staffed),
        Figure.sum(
            "online",
            known.isPresent(),
            staffed.online(),
            Duration.ofMillis(staffed.available()),
            Duration.ofMillis(staffed.wrapUp()),
            staffed.awayTime()));
  }

  /** What may be said of a single person: nothing about a line that all serve. */
  public static List<Figure> agent(TeamFigures figures, Optional<Staffed> known) {
    List<Figure> all =
        new ArrayList<>(
            List.of(
                Figure.count("handled", figures.handled()),
                Figure.time("first-response", figures.firstResponse()),
                Figure.time("handling", figures.handling()),
                Figure.share("resolved", figures.resolved()),
                Figure.share("satisfied", figures.satisfied())));
    all.addAll(staffed(known));
    all.add(
        Figure.sum("away", known.isPresent(), known.map(Staffed::awayTime).orElse(Duration.ZERO)));
    return all;
  }

  public static List<Figure> bot(BotFigures bot) {
    return List.of(
        Figure.share("contained", bot.contained()),
        Figure.share("strictly-contained", bot.strictlyContained()),
        Figure.share("handed-off", bot.handedOff()),
        Figure.share("bot-answered", bot.answered(), bot.unsure(), bot.fallbacks()),
        Figure.share("fallback", bot.fallback()),
        Figure.share("helpful", bot.helpful(), bot.answers()));
  }
}
