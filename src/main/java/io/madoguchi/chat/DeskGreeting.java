package io.madoguchi.chat;

import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Attendance;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a desk is told first: who is logged in, the teams, and the lists as they stand. */
@Component
class DeskGreeting {

  private final Agents agents;
  private final Attendance attendance;
  private final KnowledgeBase knowledge;
  private final DeskBoard board;

  DeskGreeting(Agents agents, Attendance attendance, KnowledgeBase knowledge, DeskBoard board) {
    this.agents = agents;
    this.attendance = attendance;
    this.knowledge = knowledge;
    this.board = board;
  }

  void send(DeskConnection desk) {
    Agent agent =
        agents
            .find(desk.agent())
            .orElseThrow(() -> new Problem("logged-out", null, "this account is closed"));
    desk.outbound().send(welcome(agent));
    desk.greet();
    desk.outbound().send(board.line());
    desk.outbound().send(board.mine(agent.id()));
    desk.outbound().send(board.agents());
  }

  private String welcome(Agent agent) {
    return Json.frame(
        "welcome",
        frame -> {
          frame.put("protocol", 1);
          frame
              .putObject("agent")
              .put("id", agent.id().value())
              .put("name", agent.name())
              .put("role", agent.role().name().toLowerCase(Locale.ROOT))
              .put("capacity", agent.capacity())
              .put("presence", DeskBoard.word(attendance.of(agent.id())));
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
