package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.language.entities.Entity;
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
  private final ValueReader values;

  Questions(
      Speech speech,
      Confirmation confirmation,
      Answers answers,
      Ladder ladder,
      ValueReader values) {
    this.speech = speech;
    this.confirmation = confirmation;
    this.answers = answers;
    this.ladder = ladder;
    this.values = values;
  }

  /**
   * Asks what {@code text} does not say already.
   *
   * @param text what the visitor wrote; may be empty
   */
  List<Command> begin(Intent intent, String text, Situation situation) {
    return goOn(intent, situation.with(values.unasked(intent, text, List.of(), situation)));
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
    Slot slot = asked.get();
    return ValueReader.anyText(slot, text)
        .map(value -> goOn(intent, situation.with(situation.memory().given(slot.name(), value))))
        .or(
            () ->
                values
                    .asked(slot, text, situation)
                    .map(value -> given(intent, slot, value, text, situation)));
  }

  /** Takes the value, and what else the visitor wrote along with it. */
  private List<Command> given(
      Intent intent, Slot slot, Entity value, String text, Situation situation) {
    if (value.isRange()) {
      return askAgain(intent, slot, "not-readable.range", situation);
    }
    Situation known = situation.with(situation.memory().given(slot.name(), value.value()));
    return goOn(intent, known.with(values.unasked(intent, text, List.of(value), known)));
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
    return asked(intent, situation)
        .map(slot -> askAgain(intent, slot, "not-readable." + slot.kind().tag(), situation))
        .orElseGet(
            () ->
                List.of(confirmation.repeat(intent, situation.with(situation.memory().missed()))));
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
    return List.of(ask(intent, only, sorry + "\n\n" + said(intent, only, anew), anew));
  }

  /** In the designer's words, where there are any; else what is missing, and the question. */
  private List<Command> askAgain(Intent intent, Slot slot, String why, Situation situation) {
    Situation missed = situation.with(situation.memory().missed());
    String words =
        slot.retry()
            .map(retry -> retry.in(missed.language()))
            .orElseGet(
                () ->
                    speech.sentence(missed.language(), why) + "\n\n" + said(intent, slot, missed));
    return List.of(ask(intent, slot, words, missed));
  }

  private Command ask(Intent intent, Slot slot, String words, Situation situation) {
    return speech.say(
        situation,
        situation.memory().asking(intent.id(), slot.name()),
        words.isEmpty() ? said(intent, slot, situation) : words,
        List.of(speech.own(situation.language(), Choices.STOP)));
  }

  private static String said(Intent intent, Slot slot, Situation situation) {
    return Placeholders.filled(
        slot.ask().in(situation.language()), ShownSlots.of(intent, situation));
  }

  /** The slot that is asked right now; empty while the values are being confirmed. */
  private static Optional<Slot> asked(Intent intent, Situation situation) {
    return situation.memory().asking().flatMap(name -> slot(intent, name));
  }

  private static Optional<Slot> slot(Intent intent, String name) {
    return intent.slots().stream().filter(slot -> slot.name().equals(name)).findFirst();
  }
}
