package io.madoguchi.conversation.state;

import io.madoguchi.conversation.events.ClosingReason;
import io.madoguchi.conversation.events.Colleague;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.AgentLeft;
import io.madoguchi.conversation.events.Event.AgentLeft.Reason;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command.Supervise;
import io.madoguchi.conversation.state.Phase.WithAgent;
import io.madoguchi.staff.AgentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Supervise} commands lead to, in a phase in which they are legal. Decides what
 * happens, or why nothing does; free of any outside.
 */
final class Supervision {

  private final Phase phase;

  private Supervision(Phase phase) {
    this.phase = phase;
  }

  sealed interface Decision {

    record Happens(List<Event> events) implements Decision {}

    record Refused(String code, String message) implements Decision {}
  }

  static Decision of(Phase phase, Supervise command) {
    Supervision supervision = new Supervision(phase);
    return switch (command) {
      case Command.Whisper whisper -> supervision.whisper(whisper);
      case Command.TakeOver over -> supervision.takeOver(over);
      case Command.Move move -> supervision.move(move);
      case Command.Block block -> supervision.block(block);
    };
  }

  private Decision whisper(Command.Whisper whisper) {
    if (!(phase instanceof WithAgent held) || held.agent().equals(whisper.agent())) {
      return yours("a whisper is for somebody else's; write a note");
    }
    return happens(
        new Event.Whispered(
            whisper.agent(),
            whisper.name(),
            whisper.text(),
            new Colleague(held.agent(), held.agentName())));
  }

  private Decision takeOver(Command.TakeOver over) {
    if (!(phase instanceof WithAgent held) || held.agent().equals(over.agent())) {
      return yours("you hold the conversation");
    }
    return happens(
        left(
            held,
            Reason.TAKEN_OVER,
            held.ticket().team(),
            new Colleague(over.agent(), over.name())),
        new Event.AgentJoined(over.agent(), over.name()));
  }

  private Decision move(Command.Move move) {
    Event moved = new Event.Moved(move.agent(), move.name(), move.team(), move.note(), move.to());
    if (!(phase instanceof WithAgent held)) {
      return happens(moved);
    }
    if (move.to().filter(to -> to.id().equals(held.agent())).isPresent()) {
      return new Decision.Refused(Refusal.UNCHANGED, held.agentName() + " holds it already");
    }
    return happens(left(held, Reason.MOVED, move.team(), null), moved);
  }

  private Decision block(Command.Block block) {
    if (block.asHolder() && !holds(block.agent())) {
      return new Decision.Refused(
          Refusal.NOT_YOURS, "only the holder of the conversation and supervisors block a visitor");
    }
    List<Event> events = new ArrayList<>();
    if (phase.name() != PhaseName.CLOSED) {
      events.add(new Event.Closed(Party.AGENT));
    }
    events.add(new Event.WrappedUp(block.agent(), block.name(), ClosingReason.SPAM, block.note()));
    events.add(new Event.Blocked(block.agent(), block.name(), block.until()));
    return new Decision.Happens(List.copyOf(events));
  }

  private boolean holds(AgentId agent) {
    return phase instanceof WithAgent held && held.agent().equals(agent);
  }

  private static Event left(WithAgent held, Reason reason, String team, @Nullable Colleague to) {
    return new AgentLeft(
        held.agent(), held.agentName(), reason, team, Optional.empty(), Optional.ofNullable(to));
  }

  private static Decision happens(Event... events) {
    return new Decision.Happens(List.of(events));
  }

  private static Decision yours(String message) {
    return new Decision.Refused(Refusal.YOURS, message);
  }
}
