package io.madoguchi.chat.desk;

import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.screens.DeskBoard;
import io.madoguchi.chat.screens.DeskConnection;
import io.madoguchi.chat.screens.DeskOffers;
import io.madoguchi.chat.screens.Oversight;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.Agents;
import org.springframework.stereotype.Component;

/** What a desk is told first: who is logged in, the teams, and the lists as they stand. */
@Component
class DeskGreeting {

  private final Agents agents;
  private final DeskWelcome welcome;
  private final DeskBoard board;
  private final DeskOffers offers;
  private final WhileAway meanwhile;
  private final Oversight oversight;

  DeskGreeting(
      Agents agents,
      DeskWelcome welcome,
      DeskBoard board,
      DeskOffers offers,
      WhileAway meanwhile,
      Oversight oversight) {
    this.agents = agents;
    this.welcome = welcome;
    this.board = board;
    this.offers = offers;
    this.meanwhile = meanwhile;
    this.oversight = oversight;
  }

  void send(DeskConnection desk) {
    Agent agent =
        agents
            .find(desk.agent())
            .orElseThrow(() -> new Problem("logged-out", null, "this account is closed"));
    desk.outbound().send(welcome.frame(agent));
    desk.greet();
    desk.outbound().send(board.line());
    desk.outbound().send(board.mine(agent.id()));
    desk.outbound().send(board.agents());
    desk.outbound().send(offers.frame(agent.id()));
    meanwhile.tell(desk);
    if (agent.role().supervises()) {
      oversight.greet(desk);
    }
  }
}
