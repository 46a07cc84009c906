package io.madoguchi.chat.desk;

import io.madoguchi.chat.files.FileOffer;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.screens.DeskBoard;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Attendance;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is logged in, what they may do, and the teams there are. */
@Component
class DeskWelcome {

  private final Attendance attendance;
  private final KnowledgeBase knowledge;
  private final Blocking blocking;
  private final FileOffer files;

  DeskWelcome(Attendance attendance, KnowledgeBase knowledge, Blocking blocking, FileOffer files) {
    this.attendance = attendance;
    this.knowledge = knowledge;
    this.blocking = blocking;
    this.files = files;
  }

  String frame(Agent agent) {
    return Json.frame(
        "welcome",
        frame -> {
          frame.put("protocol", 1);
          files.addTo(frame);
          ObjectNode me = frame.putObject("agent");
          me.put("id", agent.id().value())
              .put("name", agent.name())
              .put("role", agent.role().name().toLowerCase(Locale.ROOT))
              .put("capacity", agent.capacity())
              .put("mayBlock", blocking.longest(agent));
          DeskBoard.status(me, attendance.status(agent.id()));
          ArrayNode teams = frame.putArray("teams");
          knowledge
              .current()
              .bot()
              .teams()
              .forEach(
                  team -> {
                    ObjectNode name = teams.addObject().put("id", team.id()).putObject("name");
                    team.name().byTag().forEach(name::put);
                  });
        });
  }
}
