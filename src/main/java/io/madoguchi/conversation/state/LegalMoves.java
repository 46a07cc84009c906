package io.madoguchi.conversation.state;

import static io.madoguchi.conversation.state.PhaseName.CLOSED;
import static io.madoguchi.conversation.state.PhaseName.WAITING;
import static io.madoguchi.conversation.state.PhaseName.WITH_AGENT;
import static io.madoguchi.conversation.state.PhaseName.WITH_BOT;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which command is legal in which phase, as one table. */
final class LegalMoves {

  private static final Map<Class<? extends Command>, Set<PhaseName>> TABLE =
      Map.ofEntries(
          in(Command.Say.class, WITH_BOT, WAITING, WITH_AGENT),
          in(Command.Choose.class, WITH_BOT, WAITING, WITH_AGENT),
          in(Command.AskForPerson.class, WITH_BOT),
          in(Command.OfferWayOut.class, WAITING),
          in(Command.EndWait.class, WAITING),
          in(Command.BotSay.class, WITH_BOT, WAITING),
          in(Command.LeaveMessage.class, WITH_BOT),
          in(Command.RequestHandoff.class, WITH_BOT),
          in(Command.CancelHandoff.class, WAITING),
          in(Command.AssignAgent.class, WAITING),
          in(Command.Reply.class, WITH_AGENT),
          in(Command.SendFile.class, WAITING, WITH_AGENT),
          in(Command.Transfer.class, WITH_AGENT),
          in(Command.LoseAgent.class, WITH_AGENT),
          in(Command.ReturnToBot.class, WITH_AGENT),
          in(Command.Close.class, WITH_BOT, WAITING, WITH_AGENT),
          in(Command.WrapUp.class, CLOSED),
          in(Command.AddNote.class, WITH_BOT, WAITING, WITH_AGENT, CLOSED),
          in(Command.Tag.class, WITH_BOT, WAITING, WITH_AGENT, CLOSED),
          in(Command.Whisper.class, WITH_AGENT),
          in(Command.TakeOver.class, WITH_AGENT),
          in(Command.Move.class, WAITING, WITH_AGENT),
          in(Command.Block.class, WITH_BOT, WAITING, WITH_AGENT, CLOSED),
          in(Command.Reopen.class, CLOSED),
          in(Command.Identify.class, WITH_BOT, WAITING, WITH_AGENT, CLOSED),
          in(Command.Describe.class, WITH_BOT, WAITING, WITH_AGENT, CLOSED),
          in(Command.GiveFeedback.class, WITH_BOT, WAITING, WITH_AGENT, CLOSED),
          in(Command.Rate.class, WITH_BOT, WAITING, WITH_AGENT, CLOSED));

  private LegalMoves() {}

  static Set<PhaseName> phasesFor(Command command) {
    return TABLE.getOrDefault(command.getClass(), Set.of());
  }

  private static Map.Entry<Class<? extends Command>, Set<PhaseName>> in(
      Class<? extends Command> command, PhaseName first, PhaseName... others) {
    return Map.entry(command, EnumSet.of(first, others));
  }
}
