package io.madoguchi.bot;

import io.madoguchi.conversation.BotMemory;
import io.madoguchi.conversation.Command;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Slot;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks for an intent's slots one after the other, has them confirmed, and then lets the intent be
 * answered.
 */
@Component
class Questions {

  private final Speech speech;
  private final Confirmation confirmation;
  private final Answers answers;
  private final Ladder ladder;

  Questions(Speech speech, Confirmation confirmation, Answers answers, Ladder ladder) {
    this.speech = speech;
    this.confirmation = confirmation;
    this.answers = answers;
    this.ladder = ladder;
  }

  /** The next missing slot, the confirmation, or the answer. */
  List<Command> goOn(Intent intent, Situation situation) {
    for (Slot slot : intent.slots()) {
      if (!situation.memory().slots().containsKey(slot.name())) {
        return List.of(ask(intent, slot, "", situation));
      }
    }
    return intent.confirm().isPresent()
        ? List.of(confirmation.ask(intent, situation))
        : answers.to(intent, situation);
  }

  /** What the visitor wrote while something was asked; empty when it is no answer to that. */
  Optional<List<Command>> heard(Intent intent, String text, Situation situation) {
    Optional<Slot> asked = asked(intent, situation);
    if (asked.isEmpty()) {
      return confirmation
          .verdict(text, situation)
          .map(yes -> confirmed(intent, yes, situation))
          .or(
              () ->
                  confirmation
                      .corrected(intent, text, situation)
                      .map(memory -> goOn(intent, situation.with(memory))));
    }
    return ValueReader.read(asked.get(), text, situation.today())
        .map(
            value ->
                goOn(intent, situation.with(situation.memory().given(asked.get().name(), value))));
  }

  /** What the visitor pressed while something was asked; empty for buttons of elsewhere. */
  Optional<List<Command>> chosen(Intent intent, String choice, Situation situation) {
    Optional<Slot> wrong = Choices.slot(choice).flatMap(name -> slot(intent, name));
    if (wrong.isPresent()) {
      BotMemory memory = situation.memory().without(wrong.get().name());
      return Optional.of(List.of(ask(intent, wrong.get(), "", situation.with(memory))));
    }
    if (!choice.equals(Choices.YES) && !choice.equals(Choices.NO)) {
      return Optional.empty();
    }
    return Optional.of(
        Confirmation.isAsked(situation)
            ? confirmed(intent, choice.equals(Choices.YES), situation)
            : List.of(repeat(intent, situation)));
  }

  /** Asks again, kindly; a second time in a row a person is offered instead. */
  List<Command> again(Intent intent, Situation situation) {
    if (situation.memory().misses() > 0) {
      return ladder.giveUp(situation);
    }
    Situation missed = situation.with(situation.memory().missed());
    return List.of(
        asked(intent, situation)
            .map(
                slot ->
                    slot.retry()
                        .map(retry -> ask(intent, slot, retry.in(missed.language()), missed))
                        .orElseGet(() -> askAgain(intent, slot, missed)))
            .orElseGet(() -> confirmation.repeat(intent, missed)));
  }

  /** The question as it was asked, as if nothing had come between. */
  Command repeat(Intent intent, Situation situation) {
    return asked(intent, situation)
        .map(slot -> ask(intent, slot, "", situation))
        .orElseGet(() -> confirmation.repeat(intent, situation));
  }

  /** Whether whatever the visitor writes now is a value. */
  boolean takesAnyText(Intent intent, Situation situation) {
    return asked(intent, situation).filter(ValueReader::takesAnyText).isPresent();
  }

  private List<Command> confirmed(Intent intent, boolean yes, Situation situation) {
    if (yes) {
      return answers.to(intent, situation);
    }
    if (intent.slots().size() > 1) {
      return List.of(confirmation.which(intent, situation));
    }
    Slot only = intent.slots().getFirst();
    Situation anew = situation.with(situation.memory().without(only.name()));
    String sorry = speech.sentence(situation.language(), "let-me-ask-again");
    return List.of(ask(intent, only, sorry + "\n\n" + said(only, anew), anew));
  }

  private Command askAgain(Intent intent, Slot slot, Situation situation) {
    String sorry = speech.sentence(situation.language(), "not-readable");
    return ask(intent, slot, sorry + "\n\n" + said(slot, situation), situation);
  }

  private Command ask(Intent intent, Slot slot, String words, Situation situation) {
    return speech.say(
        situation,
        situation.memory().asking(intent.id(), slot.name()),
        words.isEmpty() ? said(slot, situation) : words,
        List.of(speech.own(situation.language(), Choices.STOP)));
  }

  private static String said(Slot slot, Situation situation) {
    return Placeholders.filled(slot.ask().in(situation.language()), situation.memory().slots());
  }

  /** The slot that is asked right now; empty while the values are being confirmed. */
  private static Optional<Slot> asked(Intent intent, Situation situation) {
    return situation.memory().asking().flatMap(name -> slot(intent, name));
  }

  private static Optional<Slot> slot(Intent intent, String name) {
    return intent.slots().stream().filter(slot -> slot.name().equals(name)).findFirst();
  }
}
