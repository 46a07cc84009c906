package io.madoguchi.chat.desk;

import io.madoguchi.chat.desk.DeskFrame.Identified;
import io.madoguchi.chat.frames.Json;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.chat.limits.Limits;
import io.madoguchi.chat.screens.DeskConnection;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Result;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.conversation.state.Refusal;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.AgentId;
import io.madoguchi.staff.Agents;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Carries out what agents ask for, and answers each time with {@code accepted} or a {@link
 * Problem}.
 */
@Component
class DeskCommands {

  /** Agents are trusted more than visitors, but a broken desk must not flood either. */
  static final Limits LIMITS = new Limits(50, 60, 10, 5_000);

  private final Conversations conversations;
  private final Agents agents;
  private final Takings takings;
  private final DeskTransfers transfers;
  private final Asides asides;
  private final Supervision supervision;

  DeskCommands(
      Conversations conversations,
      Agents agents,
      Takings takings,
      DeskTransfers transfers,
      Asides asides,
      Supervision supervision) {
    this.conversations = conversations;
    this.agents = agents;
    this.takings = takings;
    this.transfers = transfers;
    this.asides = asides;
    this.supervision = supervision;
  }

  /**
   * @throws Problem when it is not carried out
   */
  String carryOut(DeskConnection desk, Identified frame) {
    String id = Problem.id(frame.id());
    if (!desk.quota().allowsMessage()) {
      throw new Problem("too-fast", id, "too many messages; wait a moment and send it again");
    }
    Agent agent =
        agents
            .find(desk.agent())
            .filter(Agent::active)
            .orElseThrow(() -> new Problem("logged-out", id, "this account is closed"));
    CommandId once = CommandId.ofAgent(agent.id(), id);
    return switch (frame) {
      case DeskFrame.Take take -> accepted(id, takings.take(agent, take, once, id));
      case DeskFrame.Accept accept -> accepted(id, takings.accept(agent, accept, once, id));
      case DeskFrame.Decline decline -> accepted(id, takings.decline(agent, decline, id));
      case DeskFrame.Reply reply ->
          dispatch(
              reply,
              once,
              new Command.Reply(
                  agent.id(),
                  agent.name(),
                  Problem.text(reply.text(), id, LIMITS.messageLength()),
                  Optional.ofNullable(reply.seen())));
      case DeskFrame.Close close ->
          dispatch(
              close,
              once,
              new Command.Close(
                  Party.AGENT, Optional.of(agent.id()), asides.wrapUp(agent, close, id)));
      case DeskFrame.WrapUp wrapUp ->
          dispatch(wrapUp, once, asides.wrapUp(agent, wrapUp.reason(), wrapUp.note(), id));
      case DeskFrame.Note note -> dispatch(note, once, asides.note(agent, note, id));
      case DeskFrame.Tag tag -> dispatch(tag, once, asides.tag(agent, tag, id));
      case DeskFrame.ReturnToBot back -> dispatch(back, once, new Command.ReturnToBot(agent.id()));
      case DeskFrame.Transfer transfer ->
          dispatch(
              transfer,
              once,
              transfers.of(agent, transfer, Problem.conversation(transfer.conversation(), id), id));
      case DeskFrame.Supervising supervising ->
          accepted(
              id,
              Problem.conversation(supervising.conversation(), id),
              supervision.carryOut(agent, supervising, once, id));
    };
  }

  private String dispatch(Identified frame, CommandId once, Command command) {
    String id = Problem.id(frame.id());
    ConversationId conversation = Problem.conversation(frame.conversation(), id);
    return switch (conversations.dispatch(conversation, once, command)) {
      case Result.Done done -> accepted(id, conversation, done.sequence());
      case Result.Refused refused -> throw problem(refused.refusal(), id);
    };
  }

  /** The agent's name, when they hold the conversation. */
  Optional<String> heldBy(AgentId agent, ConversationId id) {
    return conversations
        .find(id)
        .flatMap(
            conversation ->
                conversation.phase() instanceof WithAgent held && held.agent().equals(agent)
                    ? Optional.of(held.agentName())
                    : Optional.empty());
  }

  private static Problem problem(Refusal refusal, String id) {
    return new Problem(refusal.code(), id, refusal.message());
  }

  private static String accepted(String id, Takings.Taken taken) {
    return accepted(id, taken.conversation(), taken.sequence());
  }

  private static String accepted(String id, ConversationId conversation, long sequence) {
    return Json.frame(
        "accepted",
        frame ->
            frame
                .put("id", id)
                .put("conversation", conversation.value())
                .put("sequence", sequence));
  }
}
