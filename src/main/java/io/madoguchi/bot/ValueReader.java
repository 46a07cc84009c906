package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.BotNote.Guess;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.Slot;
import io.madoguchi.language.Language;
import io.madoguchi.language.entities.Entity;
import io.madoguchi.language.entities.EntityKind;
import io.madoguchi.language.entities.EntityReader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the values of slots in what a visitor wrote. Thread-safe. */
@Component
class ValueReader {

  private static final int LONGEST_TEXT = 500;

  private volatile OfKnowledge current = new OfKnowledge(Optional.empty(), new EntityReader());

  /** The reader that knows the lists of one knowledge. */
  private record OfKnowledge(Optional<Knowledge> knowledge, EntityReader reader) {}

  /** Whether every text is a value. */
  static boolean takesAnyText(Slot slot) {
    return slot.kind() == Slot.Kind.TEXT && slot.pattern().isEmpty();
  }

  /**
   * The value of {@code slot} in {@code text}, which answers the question for it; empty when there
   * is none.
   */
  Optional<Entity> asked(Slot slot, String text, Situation situation) {
    Optional<Entity> own = ofOwnForm(slot, text);
    if (own.isPresent() || slot.pattern().isPresent()) {
      return own;
    }
    EntityReader reader = reader(situation.knowledge());
    Language language = situation.language();
    LocalDateTime now = situation.localTime();
    return slot.kind()
        .entity()
        .flatMap(
            kind ->
                slot.list().isPresent()
                    ? reader.findName(slot.list().get(), text, language, now)
                    : reader.find(kind, text, language, now));
  }

  /** A text without a form of its own, which is a value whatever it says. */
  static Optional<String> anyText(Slot slot, String text) {
    return Optional.of(text.strip())
        .filter(value -> takesAnyText(slot) && !value.isEmpty() && value.length() <= LONGEST_TEXT);
  }

  private static Optional<Entity> ofOwnForm(Slot slot, String text) {
    return slot.pattern()
        .flatMap(
            form ->
                slot.kind() == Slot.Kind.TEXT
                    ? EntityReader.findText(form, text)
                    : EntityReader.findOrderNumber(form, text));
  }

  /**
   * What is known after a visitor wrote {@code text} without having been asked for all of it: each
   * slot that is still empty takes the first value of its kind that no other slot took.
   *
   * @param taken what has gone into a slot already
   */
  BotMemory unasked(Intent intent, String text, List<Entity> taken, Situation situation) {
    BotMemory memory = situation.memory();
    List<Entity> used = new ArrayList<>(taken);
    List<Entity> plain =
        reader(situation.knowledge()).read(text, situation.language(), situation.localTime());
    for (Slot slot : intent.slots()) {
      if (!memory.slots().containsKey(slot.name())) {
        Optional<Entity> value = unused(slot, text, plain, used);
        if (value.isPresent()) {
          used.add(value.get());
          memory = memory.given(slot.name(), value.get().value());
        }
      }
    }
    return memory;
  }

  /** The values that {@code text} holds for any of the guessed intents, by slot. */
  Map<String, String> ofAny(List<Guess> guesses, String text, Situation situation) {
    Map<String, String> values = new HashMap<>();
    Situation fresh = situation.with(situation.memory().doneAsking());
    for (Guess guess : guesses) {
      situation
          .knowledge()
          .intent(guess.intent())
          .filter(intent -> !intent.slots().isEmpty())
          .map(intent -> unasked(intent, text, List.of(), fresh).slots())
          .ifPresent(given -> given.forEach(values::putIfAbsent));
    }
    return values;
  }

  private static Optional<Entity> unused(
      Slot slot, String text, List<Entity> plain, List<Entity> used) {
    if (slot.pattern().isPresent()) {
      return ofOwnForm(slot, text).filter(value -> isFree(value, used));
    }
    return plain.stream()
        .filter(value -> isFree(value, used) && value.list().equals(slot.list().orElse("")))
        .flatMap(value -> slot.kind().entity().flatMap(kind -> plainly(kind, value)).stream())
        .findFirst();
  }

  /** Money and shares are numbers only where a number was asked for; a week is no day. */
  private static Optional<Entity> plainly(EntityKind wanted, Entity value) {
    boolean number =
        wanted == EntityKind.NUMBER
            && (value.kind() == EntityKind.AMOUNT || value.kind() == EntityKind.PERCENT);
    return number || value.isRange() ? Optional.empty() : value.as(wanted);
  }

  private static boolean isFree(Entity value, List<Entity> used) {
    return used.stream()
        .noneMatch(other -> value.start() < other.end() && other.start() < value.end());
  }

  private EntityReader reader(Knowledge knowledge) {
    OfKnowledge known = current;
    if (known.knowledge().filter(each -> each == knowledge).isEmpty()) {
      known =
          new OfKnowledge(
              Optional.of(knowledge),
              new EntityReader(knowledge.dictionaries().nameLists(knowledge.defaultLanguage())));
      current = known;
    }
    return known.reader();
  }
}
