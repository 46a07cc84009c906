package io.madoguchi.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that is known of a day, or of several put together. Immutable.
 *
 * @param staffed by the agents' ids
 * @param presenceKnown whether it was written down who was there
 * @param complete false when there were more conversations than are counted
 */
public record DaySheet(
    List<Part> parts,
    BotFigures bot,
    Map<String, Staffed> staffed,
    boolean presenceKnown,
    boolean complete) {

  public static final DaySheet NONE =
      new DaySheet(List.of(), BotFigures.NONE, Map.of(), false, true);

  public DaySheet {
    parts = List.copyOf(parts);
    staffed = Map.copyOf(staffed);
  }

  /** The figures of one team, one agent, both, or everybody. */
  public record Part(Who who, Slice slice) {}

  static DaySheet of(
      Map<Who, Slice> slices,
      BotFigures bot,
      Map<String, Staffed> staffed,
      boolean presenceKnown,
      boolean complete) {
    List<Part> parts = new ArrayList<>();
    slices.forEach((who, slice) -> parts.add(new Part(who, slice)));
    parts.sort(
        Comparator.comparing((Part part) -> part.who().team())
            .thenComparing(part -> part.who().agent()));
    return new DaySheet(parts, bot, staffed, presenceKnown, complete);
  }

  /** Several days as one. */
  public static DaySheet sum(Collection<DaySheet> days) {
    Map<Who, List<Slice>> slices = new HashMap<>();
    Map<String, List<Staffed>> staffed = new HashMap<>();
    for (DaySheet day : days) {
      day.parts.forEach(
          part -> slices.computeIfAbsent(part.who(), _ -> new ArrayList<>()).add(part.slice()));
      day.staffed.forEach(
          (agent, each) -> staffed.computeIfAbsent(agent, _ -> new ArrayList<>()).add(each));
    }
    return of(
        slices.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> Slice.sum(each.getValue()))),
        BotFigures.sum(days.stream().map(DaySheet::bot).toList()),
        staffed.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> Staffed.sum(each.getValue()))),
        days.stream().anyMatch(DaySheet::presenceKnown),
        days.stream().allMatch(DaySheet::complete));
  }

  /** Of whom nothing is known, every figure is unknown. */
  public TeamFigures figures(Who who) {
    return parts.stream()
        .filter(part -> part.who().equals(who))
        .findAny()
        .map(Part::slice)
        .orElse(Slice.NONE)
        .figures();
  }

  /** Ids of teams for which something is known, in order. */
  public Set<String> teams() {
    return parts.stream()
        .map(part -> part.who().team())
        .filter(team -> !team.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Ids of agents who did something for the team, in order.
   *
   * @param team empty: for any, and those who were only there
   */
  public Set<String> agents(String team) {
    Set<String> agents =
        parts.stream()
            .filter(part -> part.who().team().equals(team))
            .map(part -> part.who().agent())
            .filter(agent -> !agent.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    if (team.isEmpty()) {
      agents.addAll(staffed.keySet());
    }
    return agents;
  }

  /** Of everybody together; empty when it was not written down who was there. */
  public Optional<Staffed> together() {
    return presenceKnown ? Optional.of(Staffed.sum(staffed.values())) : Optional.empty();
  }

  /** The same as the board shows it. */
  Figures figures(Instant from) {
    Map<String, TeamFigures> teams = new TreeMap<>();
    teams().forEach(team -> teams.put(team, figures(new Who(team, ""))));
    return new Figures(
        from,
        figures(Who.ALL),
        teams,
        bot.contained(),
        bot.handedOff(),
        together().orElse(Staffed.NONE),
        complete);
  }
}
