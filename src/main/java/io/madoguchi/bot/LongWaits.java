package io.madoguchi.bot;

import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.events.Party;
import io.madoguchi.conversation.state.Command;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A way out for visitors in the line: a message instead of the wait, or a call when it is over. */
@Component
class LongWaits {

  private final Speech speech;
  private final Handoffs handoffs;
  private final LeftMessages leftMessages;
  private final WaitingSettings settings;

  LongWaits(Speech speech, Handoffs handoffs, LeftMessages leftMessages, WaitingSettings settings) {
    this.speech = speech;
    this.handoffs = handoffs;
    this.leftMessages = leftMessages;
    this.settings = settings;
  }

  List<Command> offer(Situation situation) {
    List<Choice> choices =
        List.of(
            speech.own(situation.language(), Choices.KEEP_PLACE),
            speech.own(situation.language(), Choices.LEAVE_MESSAGE));
    return List.of(say(situation, "long-wait", choices));
  }

  List<Command> chosen(String choice, Situation situation) {
    return switch (choice) {
      case Choices.KEEP_PLACE -> List.of(say(situation, "place-kept", List.of()));
      case Choices.LEAVE_MESSAGE -> {
        Command leave = new Command.CancelHandoff(Party.VISITOR);
        yield List.of(leave, leftMessages.begin(situation).getFirst());
      }
      default -> List.of();
    };
  }

  /** Empty: they stay in the line. */
  List<Command> atClosing(String team, Situation situation) {
    if (situation.open(team)) {
      return List.of();
    }
    return switch (settings.atClosing()) {
      case STAY -> List.of();
      case MESSAGE ->
          List.of(
              new Command.CancelHandoff(Party.IDLE), handoffs.closedWhileWaiting(team, situation));
      case CLOSE ->
          List.of(
              say(situation, "closing-apology", List.of()),
              new Command.Close(Party.IDLE, Optional.empty()));
    };
  }

  private Command say(Situation situation, String key, List<Choice> choices) {
    return speech.say(
        situation, situation.memory(), speech.sentence(situation.language(), key), choices);
  }
}
