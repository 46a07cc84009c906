package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.Choice;
import io.madoguchi.conversation.state.Command;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.language.entities.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Is that right?", and which value is wrong when it is not. */
@Component
class Confirmation {

  private static final String CONFIRM = "?confirm";
  private static final String WHICH = "?which";
  private static final int LONGEST_LABEL = 40;

  private final Speech speech;
  private final Words words;
  private final ValueReader values;

  Confirmation(Speech speech, Words words, ValueReader values) {
    this.speech = speech;
    this.words = words;
    this.values = values;
  }

  static boolean isAsked(Situation situation) {
    return situation.memory().asking().filter(CONFIRM::equals).isPresent();
  }

  Command ask(Intent intent, Situation situation) {
    String text = intent.confirm().map(each -> each.in(situation.language())).orElse("");
    return speech.say(
        situation,
        situation.memory().asking(intent.id(), CONFIRM),
        Placeholders.filled(text, ShownSlots.of(intent, situation)),
        List.of(
            speech.own(situation.language(), Choices.YES),
            speech.own(situation.language(), Choices.NO)));
  }

  /** Which of the values is wrong? */
  Command which(Intent intent, Situation situation) {
    List<Choice> choices = new ArrayList<>();
    Map<String, String> shown = ShownSlots.of(intent, situation);
    for (Slot slot : intent.slots()) {
      String value = shown.getOrDefault(slot.name(), "");
      choices.add(Choices.slot(slot.name(), label(value)));
    }
    choices.add(speech.own(situation.language(), Choices.STOP));
    return speech.say(
        situation,
        situation.memory().asking(intent.id(), WHICH),
        speech.sentence(situation.language(), "which-is-wrong"),
        choices);
  }

  /** The question of this room that was asked last. */
  Command repeat(Intent intent, Situation situation) {
    return isAsked(situation) ? ask(intent, situation) : which(intent, situation);
  }

  /** Whether {@code text} says that everything is right; empty when it says neither. */
  Optional<Boolean> verdict(String text, Situation situation) {
    if (!isAsked(situation)) {
      return Optional.empty();
    }
    if (words.confirms(text)) {
      return Optional.of(true);
    }
    return words.denies(text) ? Optional.of(false) : Optional.empty();
  }

  /**
   * What is known after a visitor wrote another value straight away ("no, MS-123457"); empty when
   * there is none in {@code text}.
   */
  Optional<BotMemory> corrected(Intent intent, String text, Situation situation) {
    BotMemory memory = situation.memory();
    return intent.slots().stream()
        .filter(slot -> !ValueReader.takesAnyText(slot))
        .flatMap(
            slot ->
                values
                    .asked(slot, text, situation)
                    .filter(found -> !found.isRange())
                    .map(Entity::value)
                    .filter(value -> !value.equals(memory.slots().get(slot.name())))
                    .map(value -> memory.given(slot.name(), value))
                    .stream())
        .findFirst();
  }

  private static String label(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST_LABEL
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST_LABEL)) + "…";
  }
}
