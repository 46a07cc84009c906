package io.madoguchi.chat.desk;

import io.madoguchi.chat.blocks.Block;
import io.madoguchi.chat.desk.DeskFrame.Supervising;
import io.madoguchi.chat.frames.Problem;
import io.madoguchi.conversation.Conversations;
import io.madoguchi.conversation.Result;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.ConversationId;
import io.madoguchi.routing.Router;
import io.madoguchi.routing.Router.Taking;
import io.madoguchi.staff.Agent;
import io.madoguchi.staff.audit.Audit;
import org.springframework.stereotype.Component;

/**
 * Carries out what supervisors ask for, each with its line in the audit log; the role is looked up
 * anew for every frame.
 */
@Component
class Supervision {

  private static final int WHISPER_LENGTH = 2_000;

  private final Conversations conversations;
  private final Router router;
  private final DeskTransfers transfers;
  private final Blocking blocking;
  private final SupervisorLog log;

  Supervision(
      Conversations conversations,
      Router router,
      DeskTransfers transfers,
      Blocking blocking,
      SupervisorLog log) {
    this.conversations = conversations;
    this.router = router;
    this.transfers = transfers;
    this.blocking = blocking;
    this.log = log;
  }

  /**
   * @return the sequence of what happened
   * @throws Problem when {@code by} may not, or it is not possible now
   */
  long carryOut(Agent by, Supervising frame, CommandId once, String id) {
    if (!by.role().supervises() && !(frame instanceof DeskFrame.Block)) {
      throw new Problem("supervisors-only", id, "only supervisors and administrators do this");
    }
    Conversation before = conversation(frame, id);
    return switch (frame) {
      case DeskFrame.Whisper whisper -> whisper(by, whisper, before, once, id);
      case DeskFrame.TakeOver _ -> takeOver(by, before, once, id);
      case DeskFrame.Move move -> move(by, move, before, once, id);
      case DeskFrame.Block block -> block(by, block, before, once, id);
      case DeskFrame.Unblock unblock -> unblock(by, unblock, before, id);
    };
  }

  private Conversation conversation(Supervising frame, String id) {
    ConversationId wanted = Problem.conversation(frame.conversation(), id);
    return conversations
        .find(wanted)
        .orElseThrow(
            () -> new Problem("unknown-conversation", id, "there is no conversation " + wanted));
  }

  private long whisper(
      Agent by, DeskFrame.Whisper frame, Conversation before, CommandId once, String id) {
    String text = Problem.text(frame.text(), id, WHISPER_LENGTH);
    long sequence = dispatch(before, once, new Command.Whisper(by.id(), by.name(), text), id);
    log.did(by, Audit.Action.WHISPERED, before.phase(), before.id(), "");
    return sequence;
  }

  private long takeOver(Agent by, Conversation before, CommandId once, String id) {
    return switch (router.takeOver(by, before.id(), once)) {
      case Taking.Taken taken -> {
        log.did(by, Audit.Action.TAKEN_OVER, before.phase(), before.id(), "");
        yield taken.sequence();
      }
      case Taking.Refused refused ->
          throw new Problem(refused.refusal().code(), id, refused.refusal().message());
    };
  }

  private long move(
      Agent by, DeskFrame.Move frame, Conversation before, CommandId once, String id) {
    Command.Move command = transfers.move(by, frame, before, id);
    long sequence = dispatch(before, once, command, id);
    String to = command.to().map(each -> "agent " + each.id()).orElse("team " + command.team());
    log.did(by, Audit.Action.MOVED, before.phase(), before.id(), "to " + to);
    return sequence;
  }

  private long block(
      Agent by, DeskFrame.Block frame, Conversation before, CommandId once, String id) {
    Command.Block command = blocking.command(by, frame, id);
    long sequence = dispatch(before, once, command, id);
    blocking.close(before, command, once);
    log.did(by, Audit.Action.BLOCKED, before.phase(), before.id(), "until " + command.until());
    return sequence;
  }

  private long unblock(Agent by, DeskFrame.Unblock frame, Conversation before, String id) {
    Block lifted = blocking.lift(by, frame.block(), id);
    log.did(by, Audit.Action.UNBLOCKED, before.phase(), lifted.conversation(), "");
    return before.sequence();
  }

  private long dispatch(Conversation before, CommandId once, Command command, String id) {
    return switch (conversations.dispatch(before.id(), once, command)) {
      case Result.Done done -> done.sequence();
      case Result.Refused refused ->
          throw new Problem(refused.refusal().code(), id, refused.refusal().message());
    };
  }
}
