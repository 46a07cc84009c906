package io.madoguchi.routing;

import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.StaffChanged;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The accounts of whoever is available, kept in memory: every estimate and every assignment asks
 * for them. An account that was changed is read anew. Thread-safe.
 */
@Component
class Roster {

  private final Agents agents;
  private final Attendance attendance;
  private final Map<AgentId, Agent> known = new ConcurrentHashMap<>();

  Roster(Agents agents, Attendance attendance) {
    this.agents = agents;
    this.attendance = attendance;
  }

  @EventListener
  @Order(1)
  void changed(StaffChanged changed) {
    known.remove(changed.agent());
  }

  /** Everybody with an open desk. */
  List<Agent> present() {
    return accounts(attendance.present());
  }

  /** Everybody who is available. */
  List<Agent> available() {
    return accounts(attendance.available());
  }

  /** Everybody who is available and serves {@code team}. */
  List<Agent> availableFor(String team) {
    return available().stream().filter(agent -> agent.serves(team)).toList();
  }

  private List<Agent> accounts(Set<AgentId> ids) {
    return ids.stream()
        // Within the map, so that a change meanwhile waits for the reading and then forgets it.
        .flatMap(
            id -> Stream.ofNullable(known.computeIfAbsent(id, _ -> agents.find(id).orElse(null))))
        .toList();
  }
}
