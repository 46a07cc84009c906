package io.madoguchi.chat.screens;

import io.madoguchi.chat.frames.Json;
import io.madoguchi.routing.LongestWait;
import io.madoguchi.routing.LongestWaitAlarm;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;

/** Tells supervisors in which teams somebody waits too long, and when nobody does any more. */
@Component
class WaitAlarms {

  private final LongestWait longest;
  private final Supervisors supervisors;

  WaitAlarms(LongestWait longest, Supervisors supervisors) {
    this.longest = longest;
    this.supervisors = supervisors;
  }

  @EventListener
  void changed(LongestWaitAlarm changed) {
    supervisors.tell(this::frame);
  }

  String frame() {
    return Json.frame(
        "alarms",
        frame -> {
          ArrayNode list = frame.putArray("teams");
          longest.alarms().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .forEach(
                  alarm ->
                      list.addObject()
                          .put("team", alarm.getKey())
                          .put("since", alarm.getValue().toString()));
        });
  }
}
