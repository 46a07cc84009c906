package io.madoguchi.chat.screens;

import io.madoguchi.chat.frames.Json;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Attendance;
import io.madoguchi.staff.Presence;
import io.madoguchi.staff.StaffingChanged;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells agents what a supervisor decided about them, and who it was: at once, and whoever opens a
 * desk while their presence is still as the supervisor set it.
 */
@Component
public class StaffingNews {

  private final DeskConnections desks;
  private final Attendance attendance;
  private final Agents agents;

  StaffingNews(DeskConnections desks, Attendance attendance, Agents agents) {
    this.desks = desks;
    this.attendance = attendance;
    this.agents = agents;
  }

  public void greet(DeskConnection desk) {
    AgentId agent = desk.agent();
    attendance
        .decidedBy(agent)
        .filter(by -> !by.equals(agent) && attendance.of(agent) != Presence.AVAILABLE)
        .flatMap(agents::find)
        .map(
            by ->
                new StaffingChanged(
                    agent,
                    by.id(),
                    by.name(),
                    Optional.of(attendance.status(agent)),
                    OptionalInt.empty()))
        .ifPresent(decided -> desk.outbound().send(frame(decided)));
  }

  @EventListener
  void changed(StaffingChanged changed) {
    if (changed.by().equals(changed.agent())) {
      return;
    }
    String frame = frame(changed);
    desks.open().stream()
        .filter(desk -> desk.greeted() && desk.agent().equals(changed.agent()))
        .forEach(desk -> desk.outbound().send(frame));
  }

  private static String frame(StaffingChanged changed) {
    return Json.frame(
        "staffing",
        frame -> {
          frame.put("by", changed.byName());
          changed.status().ifPresent(status -> DeskBoard.status(frame, status));
          changed.capacity().ifPresent(capacity -> frame.put("capacity", capacity));
        });
  }
}
