package io.madoguchi.desk.board;

import io.madoguchi.report.Figures;
import io.madoguchi.report.ReportSettings;
import io.madoguchi.report.TeamFigures;
import java.util.ArrayList;
import java.util.List;

/** The figures in the order in which a supervisor asks for them. */
final class FigureList {

  private FigureList() {}

  static List<Figure> of(Figures figures, ReportSettings settings) {
    List<Figure> all = new ArrayList<>(of(figures.all(), settings));
    all.add(Figure.share("contained", figures.contained()));
    all.add(Figure.share("handed-off", figures.handedOff()));
    return List.copyOf(all);
  }

  static List<Figure> of(TeamFigures team, ReportSettings settings) {
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
}
