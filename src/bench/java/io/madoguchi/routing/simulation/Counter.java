package io.madoguchi.routing.simulation;

import java.util.List;

/**
 * What can be known at one moment: exactly what the service knows, and nothing of what will be.
 *
 * @param now in seconds
 * @param line in the order of service, all teams together
 * @param people who are available
 */
record Counter(double now, List<Waiter> line, List<Person> people) {

  int slots(String team) {
    return serving(team).stream().mapToInt(each -> each.seat.capacity()).sum();
  }

  int agents(String team) {
    return serving(team).size();
  }

  int active(String team) {
    return serving(team).stream().mapToInt(each -> each.held.size()).sum();
  }

  private List<Person> serving(String team) {
    return people.stream().filter(each -> each.serves(team)).toList();
  }

  /** From 1, within the team. */
  int position(int index) {
    String team = line.get(index).team;
    return (int) line.subList(0, index + 1).stream().filter(each -> each.team.equals(team)).count();
  }
}
