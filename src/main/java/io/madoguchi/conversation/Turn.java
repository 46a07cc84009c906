package io.madoguchi.conversation;

import io.madoguchi.conversation.events.Author;
import io.madoguchi.conversation.events.CommandId;
import io.madoguchi.conversation.events.Event;
import io.madoguchi.conversation.events.Event.MessageSent;
import io.madoguchi.conversation.events.Identity;
import io.madoguchi.conversation.events.Recorded;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.conversation.state.Command.AskForPerson;
import io.madoguchi.conversation.state.Conversation;
import io.madoguchi.conversation.state.Fold;
import io.madoguchi.conversation.state.Outcome.Accepted;
import io.madoguchi.conversation.state.Outcome.Refused;
import io.madoguchi.conversation.state.Phase;
import io.madoguchi.conversation.state.PhaseName;
import io.madoguchi.conversation.state.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One command with everything that follows from it at once: a closed conversation taken up again
 * before it, the bot's answer after it. What it collects is stored as a whole or not at all.
 */
final class Turn {

  private final Responder responder;
  private final Instant now;
  private final TicketNumbers numbers;
  private final List<Recorded> log = new ArrayList<>();
  private Conversation conversation;

  private Turn(Conversation conversation, Responder responder, Instant now, TicketNumbers numbers) {
    this.conversation = conversation;
    this.responder = responder;
    this.now = now;
    this.numbers = numbers;
  }

  sealed interface Played {

    /**
     * @param sequence of the event that answers for the command
     */
    record Done(Conversation conversation, List<Recorded> log, long sequence) implements Played {}

    record Rejected(Refusal refusal) implements Played {}
  }

  static Played play(
      Conversation conversation,
      Command command,
      Optional<CommandId> id,
      Responder responder,
      Instant now,
      TicketNumbers numbers) {
    return new Turn(conversation, responder, now, numbers).play(command, id);
  }

  /** The first turn: the responder's greeting, and who the visitor is. */
  static Played.Done greet(
      Conversation born,
      Optional<Identity> identity,
      Responder responder,
      Instant now,
      TicketNumbers numbers) {
    Turn turn = new Turn(born, responder, now, numbers);
    responder.greet(born).forEach(turn::follow);
    identity.ifPresent(known -> turn.follow(new Command.Identify(known)));
    return new Played.Done(turn.conversation, List.copyOf(turn.log), turn.conversation.sequence());
  }

  private Played play(Command command, Optional<CommandId> id) {
    if (conversation.phase() instanceof Phase.Closed closed && writesAgain(command)) {
      if (closed.at().plus(responder.patience().reopenWithin()).isBefore(now)) {
        return new Played.Rejected(
            new Refusal(
                Refusal.OVER,
                "the conversation ended at " + closed.at() + "; begin a new one without a token"));
      }
      follow(new Command.Reopen(responder.reopensToPerson(conversation)));
    }
    long sequence = conversation.sequence() + 1;
    Optional<List<Command>> decided = decided(command);
    if (decided.isPresent()) {
      Optional<CommandId> first = id;
      for (Command each : decided.get()) {
        follow(each, first);
        first = Optional.empty();
      }
      if (log.isEmpty()) {
        return new Played.Rejected(
            new Refusal(Refusal.NOT_NOW, "the bot lets conversation " + conversation.id() + " be"));
      }
    } else {
      Optional<Refusal> refusal = carryOut(command, id);
      if (refusal.isPresent()) {
        return new Played.Rejected(refusal.get());
      }
      answer(sequence);
    }
    return new Played.Done(conversation, List.copyOf(log), sequence);
  }

  /** What the bot makes of a command that it decides on; empty: another one, or not now. */
  private Optional<List<Command>> decided(Command command) {
    PhaseName phase = conversation.phase().name();
    return switch (command) {
      case AskForPerson _ when phase == PhaseName.WITH_BOT ->
          Optional.of(responder.personAsked(conversation));
      case Command.OfferWayOut _ when phase == PhaseName.WAITING ->
          Optional.of(responder.waitIsLong(conversation));
      case Command.EndWait _ when phase == PhaseName.WAITING ->
          Optional.of(responder.waitEnds(conversation));
      default -> Optional.empty();
    };
  }

  private static boolean writesAgain(Command command) {
    return command instanceof Command.Say
        || command instanceof Command.Choose
        || command instanceof AskForPerson;
  }

  private void answer(long sequence) {
    if (log.getLast().sequence() == sequence
        && log.getLast().event() instanceof MessageSent message
        && message.author() instanceof Author.Visitor) {
      PhaseName phase = conversation.phase().name();
      if (phase == PhaseName.WITH_BOT) {
        responder.respond(conversation, message).forEach(this::follow);
      } else if (phase == PhaseName.WAITING && message.choice().isPresent()) {
        responder.chosenWhileWaiting(conversation, message).forEach(this::follow);
      }
    }
  }

  private void follow(Command command) {
    follow(command, Optional.empty());
  }

  private void follow(Command command, Optional<CommandId> id) {
    carryOut(command, id)
        .ifPresent(
            refusal -> {
              throw new IllegalStateException(
                  "conversation " + conversation.id() + " refused its own " + refusal);
            });
  }

  private Optional<Refusal> carryOut(Command command, Optional<CommandId> id) {
    return switch (conversation.handle(command, now)) {
      case Refused refused -> Optional.of(refused.refusal());
      case Accepted accepted -> {
        Optional<CommandId> first = id;
        long sequence = conversation.sequence();
        Accepted last = numbered(accepted);
        for (Event event : last.events()) {
          log.add(new Recorded(++sequence, now, first, event));
          first = Optional.empty();
        }
        conversation = last.conversation();
        yield Optional.empty();
      }
    };
  }

  private Accepted numbered(Accepted accepted) {
    if (accepted.events().stream().noneMatch(Event.HandoffRequested.class::isInstance)) {
      return accepted;
    }
    List<Event> events = accepted.events().stream().map(this::numbered).toList();
    return new Accepted(Fold.over(conversation, now, events), events);
  }

  /** Whoever comes into the line draws a number. */
  private Event numbered(Event event) {
    return event instanceof Event.HandoffRequested request
        ? request.numbered(numbers.draw(now))
        : event;
  }
}
