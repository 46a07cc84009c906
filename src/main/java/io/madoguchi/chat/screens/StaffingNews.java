package io.madoguchi.chat.screens;

import io.madoguchi.chat.frames.Json;
import io.madoguchi.staff.StaffingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells agents what a supervisor decided about them, and who it was. */
@Component
class StaffingNews {

  private final DeskConnections desks;

  StaffingNews(DeskConnections desks) {
    this.desks = desks;
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
