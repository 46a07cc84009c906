package io.madoguchi.chat.screens;

import io.madoguchi.staff.Agents;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The desks of those who supervise now, whatever they were when they logged in. Thread-safe. */
@Component
class Supervisors {

  private final DeskConnections desks;
  private final Agents agents;

  Supervisors(DeskConnections desks, Agents agents) {
    this.desks = desks;
    this.agents = agents;
  }

  /** The frame is made only when somebody is there to read it. */
  void tell(Supplier<String> frame) {
    List<DeskConnection> there =
        desks.open().stream().filter(DeskConnection::greeted).filter(this::supervises).toList();
    if (!there.isEmpty()) {
      String text = frame.get();
      there.forEach(desk -> desk.outbound().send(text));
    }
  }

  private boolean supervises(DeskConnection desk) {
    return agents
        .find(desk.agent())
        .filter(agent -> agent.active() && agent.role().supervises())
        .isPresent();
  }
}
