package io.madoguchi.chat.desk;

import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.screens.DeskBoard;
import io.madoguchi.chat.screens.DeskConnection;
import io.madoguchi.chat.screens.DeskOffers;
import io.madoguchi.conversation.ConversationId;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.routing.LostConversations;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import io.madoguchi.staff.Attendance;
import java.util.List;
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
  private final DeskOffers offers;
  private final LostConversations lost;

  DeskGreeting(
      Agents agents,
      Attendance attendance,
      KnowledgeBase knowledge,
      DeskBoard board,
      DeskOffers offers,
      LostConversations lost) {
    this.agents = agents;
    this.attendance = attendance;
    this.knowledge = knowledge;
    this.board = board;
    this.offers = offers;
    this.lost = lost;
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
    desk.outbound().send(offers.frame(agent.id()));
    List<ConversationId> taken = lost.tell(agent.id());
    if (!taken.isEmpty()) {
      desk.outbound().send(board.lost(taken));
    }
  }

  private String welcome(Agent agent) {
    return Json.frame(
        "welcome",
        frame -> {
          frame.put("protocol", 1);
          ObjectNode me = frame.putObject("agent");
          me.put("id", agent.id().value())
              .put("name", agent.name())
              .put("role", agent.role().name().toLowerCase(Locale.ROOT))
              .put("capacity", agent.capacity());
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
