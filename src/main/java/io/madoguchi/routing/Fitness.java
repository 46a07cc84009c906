package io.madoguchi.routing;

import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who can serve whom: of the team, in the visitor's language, with the skills that are asked for. A
 * need that nobody of the team at the desk meets is waived: better somebody than nobody.
 *
 * @param atDesk everybody with an open desk, available or not
 */
record Fitness(List<Agent> atDesk) {

  /** Whether {@code agent} should be asked to take {@code waiting}. */
  boolean fits(Waiting waiting, Agent agent) {
    return agent.serves(waiting.ticket().team())
        && (meets(waiting, agent) || able(waiting).isEmpty());
  }

  /** Those of the team at the desk who meet what {@code waiting} needs. */
  private List<Agent> able(Waiting waiting) {
    return atDesk.stream()
        .filter(agent -> agent.serves(waiting.ticket().team()) && meets(waiting, agent))
        .toList();
  }

  private static boolean meets(Waiting waiting, Agent agent) {
    return agent.abilities().meet(waiting.language(), waiting.ticket().skills());
  }

  /**
   * How many are served before each of one team's {@code line}: those before them in it whom one of
   * the same agents could take. Two visitors whom nobody at the desk could both take never compete.
   */
  Map<ConversationId, Integer> ahead(List<Waiting> line) {
    Map<Set<AgentId>, Integer> before = new HashMap<>();
    Map<Need, Set<AgentId>> servers = new HashMap<>();
    Map<ConversationId, Integer> ahead = new LinkedHashMap<>();
    for (Waiting waiting : line) {
      Need need = new Need(waiting.language(), waiting.ticket().skills());
      Set<AgentId> mine = servers.computeIfAbsent(need, _ -> servers(waiting));
      int count =
          before.entrySet().stream()
              .filter(each -> mine.isEmpty() || !Collections.disjoint(each.getKey(), mine))
              .mapToInt(Map.Entry::getValue)
              .sum();
      ahead.put(waiting.conversation(), count);
      before.merge(mine, 1, Integer::sum);
    }
    return ahead;
  }

  /** Empty only when nobody of the team is at the desk; then everybody competes. */
  private Set<AgentId> servers(Waiting waiting) {
    return atDesk.stream()
        .filter(agent -> fits(waiting, agent))
        .map(Agent::id)
        .collect(Collectors.toSet());
  }

  private record Need(String language, Set<String> skills) {}
}
