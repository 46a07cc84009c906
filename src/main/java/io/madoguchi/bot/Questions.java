package io.madoguchi.bot;

import io.madoguchi.conversation.BotMemory;
import io.madoguchi.conversation.Choice;
import io.madoguchi.conversation.Command;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.knowledge.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks for an intent's slots one after the other, has them confirmed, and then lets the intent be
 * answered.
 */
@Component
class Questions {

  private static final String CONFIRM = "?confirm";

  private final Speech speech;
  private final Answers answers;
  private final Ladder ladder;

  Questions(Speech speech, Answers answers, Ladder ladder) {
    this.speech = speech;
    this.answers = answers;
    this.ladder = ladder;
  }

  /** The next missing slot, the confirmation, or the answer. */
  List<Command> goOn(Intent intent, Situation situation) {
    BotMemory memory = situation.memory();
    for (Slot slot : intent.slots()) {
      if (!memory.slots().containsKey(slot.name())) {
        return List.of(ask(intent, slot, slot.ask(), situation, memory));
      }
    }
    if (intent.confirm().isPresent() && !intent.slots().isEmpty()) {
      return List.of(confirm(intent, intent.confirm().get(), situation));
    }
    return answers.to(intent, situation);
  }

  /** What the visitor wrote while a slot was asked; empty when it is no value for it. */
  Optional<List<Command>> heard(Intent intent, String text, Situation situation) {
    String asked = situation.memory().asking().orElse("");
    if (asked.equals(CONFIRM)) {
      return confirmed(intent, text, situation);
    }
    LocalDate today =
        LocalDate.ofInstant(situation.now(), situation.knowledge().bot().hours().zone());
    return slot(intent, asked)
        .flatMap(slot -> SlotReader.read(slot, text, today))
        .map(value -> goOn(intent, situation.with(situation.memory().given(asked, value))));
  }

  /** Asks again, kindly; a second time in a row a person is offered instead. */
  List<Command> again(Intent intent, Situation situation) {
    String asked = situation.memory().asking().orElse("");
    if (situation.memory().misses() > 0) {
      return ladder.notUnderstood(situation);
    }
    if (asked.equals(CONFIRM) && intent.confirm().isPresent()) {
      return List.of(
          confirm(intent, intent.confirm().get(), situation.with(situation.memory().missed())));
    }
    return slot(intent, asked)
        .map(
            slot ->
                List.<Command>of(
                    ask(
                        intent,
                        slot,
                        slot.retry().orElse(slot.ask()),
                        situation,
                        situation.memory().missed())))
        .orElseGet(() -> ladder.notUnderstood(situation));
  }

  List<Command> confirmed(Intent intent, boolean yes, Situation situation) {
    if (yes) {
      return answers.to(intent, situation);
    }
    BotMemory empty = situation.memory().doneAsking();
    return goOn(intent, situation.with(empty));
  }

  private Optional<List<Command>> confirmed(Intent intent, String text, Situation situation) {
    String said = SlotReader.plain(text);
    if (words(situation, "yes-words").contains(said)) {
      return Optional.of(confirmed(intent, true, situation));
    }
    if (words(situation, "no-words").contains(said)) {
      return Optional.of(confirmed(intent, false, situation));
    }
    return Optional.empty();
  }

  private List<String> words(Situation situation, String key) {
    return List.of(speech.sentence(situation.language(), key).split(","));
  }

  private Command ask(Intent intent, Slot slot, Text text, Situation situation, BotMemory memory) {
    return speech.answer(
        situation,
        memory.asking(intent.id(), slot.name()),
        text.in(situation.language()),
        List.of(speech.own(situation.language(), Choices.STOP)),
        intent.id(),
        Optional.empty());
  }

  private Command confirm(Intent intent, Text text, Situation situation) {
    List<Choice> choices =
        List.of(
            speech.own(situation.language(), Choices.YES),
            speech.own(situation.language(), Choices.NO));
    return speech.answer(
        situation,
        situation.memory().asking(intent.id(), CONFIRM),
        Answers.filled(text.in(situation.language()), situation.memory().slots()),
        choices,
        intent.id(),
        Optional.empty());
  }

  private static Optional<Slot> slot(Intent intent, String name) {
    return intent.slots().stream().filter(slot -> slot.name().equals(name)).findFirst();
  }
}
