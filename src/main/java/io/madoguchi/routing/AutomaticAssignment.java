package io.madoguchi.routing;

import io.madoguchi.routing.RoutingSettings.Assignment;
import io.madoguchi.routing.WaitingLine.Waiting;
import io.madoguchi.staff.Agent;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives whoever waits to the available agent with the most room, as soon as there is one; when the
 * settings say so.
 */
@Component
class AutomaticAssignment {

  private final WaitingLine line;
  private final Router router;
  private final Roster roster;
  private final Holdings holdings;
  private final boolean on;
  private final Executor lineWork;

  AutomaticAssignment(
      WaitingLine line,
      Router router,
      Roster roster,
      Holdings holdings,
      RoutingSettings settings,
      Executor lineWork) {
    this.line = line;
    this.router = router;
    this.roster = roster;
    this.holdings = holdings;
    this.on = settings.assignment() == Assignment.AUTOMATIC;
    this.lineWork = lineWork;
  }

  /** After {@link Announcer}, so that the place is in the transcript before the agent's name. */
  @EventListener
  @Order(200)
  void changed(LineChanged changed) {
    assign();
  }

  /** Nobody waits for ever because storing an assignment failed once. */
  @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT15S")
  void assign() {
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
    return roster.availableFor(waiting.ticket().team()).stream()
        .filter(agent -> room(agent) > 0)
        .max(Comparator.comparingInt(this::room).thenComparing(agent -> agent.id().value()));
  }

  private int room(Agent agent) {
    return agent.capacity() - holdings.load(agent.id());
  }
}
