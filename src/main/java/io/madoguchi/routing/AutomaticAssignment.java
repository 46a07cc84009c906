package io.madoguchi.routing;

import io.madoguchi.conversation.ConversationMoved;
import io.madoguchi.conversation.Phase.WithAgent;
import io.madoguchi.routing.RoutingSettings.Assignment;
import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.PresenceChanged;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives whoever waits to the available agent with the most room, as soon as there is one; when the
 * settings say so.
 */
@Component
class AutomaticAssignment {

  private final WaitingLine line;
  private final Router router;
  private final Agents agents;
  private final Attendance attendance;
  private final Holdings holdings;
  private final boolean on;
  private final Executor lineWork;

  AutomaticAssignment(
      WaitingLine line,
      Router router,
      Agents agents,
      Attendance attendance,
      Holdings holdings,
      RoutingSettings settings,
      Executor lineWork) {
    this.line = line;
    this.router = router;
    this.agents = agents;
    this.attendance = attendance;
    this.holdings = holdings;
    this.on = settings.assignment() == Assignment.AUTOMATIC;
    this.lineWork = lineWork;
  }

  @EventListener
  @Order(200)
  void changed(LineChanged changed) {
    assign();
  }

  @EventListener
  @Order(200)
  void changed(PresenceChanged changed) {
    assign();
  }

  @EventListener
  @Order(200)
  void moved(ConversationMoved moved) {
    if (moved.before() instanceof WithAgent && !(moved.after().phase() instanceof WithAgent)) {
      assign();
    }
  }

  private void assign() {
    if (on) {
      lineWork.execute(
          () ->
              line.everybody()
                  .forEach(
                      waiting ->
                          mostRoom(waiting)
                              .ifPresent(
                                  agent ->
                                      router.assign(
                                          agent, waiting.conversation(), Optional.empty()))));
    }
  }

  private Optional<Agent> mostRoom(Waiting waiting) {
    return attendance.available().stream()
        .flatMap(id -> agents.find(id).stream())
        .filter(agent -> agent.serves(waiting.ticket().team()) && room(agent) > 0)
        .max(Comparator.comparingInt(this::room).thenComparing(agent -> agent.id().value()));
  }

  private int room(Agent agent) {
    return agent.capacity() - holdings.load(agent.id());
  }
}
