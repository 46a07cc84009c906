package io.madoguchi.conversation.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the bot must remember from its last turn to take the next one. It travels with the bot's
 * messages, so it is part of the log and survives a restart.
 *
 * @param language BCP 47 tag of the language the visitor last wrote
 * @param misses utterances in a row that were not understood
 * @param contexts active contexts and how many visitor turns they still last
 * @param filling id of the intent whose slots are being asked
 * @param asking name of the slot asked last, or of the bot's own question
 * @param slots values given so far, by slot name; while the bot asks which intent is meant, those
 *     of any that may be
 */
public record BotMemory(
    String language,
    int misses,
    Map<String, Integer> contexts,
    Optional<String> filling,
    Optional<String> asking,
    Map<String, String> slots) {

  public BotMemory {
    contexts = Map.copyOf(contexts);
    slots = Map.copyOf(slots);
  }

  public static BotMemory fresh(String language) {
    return new BotMemory(language, 0, Map.of(), Optional.empty(), Optional.empty(), Map.of());
  }

  public BotMemory in(String newLanguage) {
    return new BotMemory(newLanguage, misses, contexts, filling, asking, slots);
  }

  public BotMemory missed() {
    return new BotMemory(language, misses + 1, contexts, filling, asking, slots);
  }

  public BotMemory understood() {
    return new BotMemory(language, 0, contexts, filling, asking, slots);
  }

  /** One visitor turn later: contexts that have lasted their turns are gone. */
  public BotMemory turnLater() {
    Map<String, Integer> left = new HashMap<>();
    contexts.forEach(
        (name, turns) -> {
          if (turns > 1) {
            left.put(name, turns - 1);
          }
        });
    return new BotMemory(language, misses, left, filling, asking, slots);
  }

  public BotMemory with(String context, int turns) {
    Map<String, Integer> more = new HashMap<>(contexts);
    more.put(context, turns);
    return new BotMemory(language, misses, more, filling, asking, slots);
  }

  public BotMemory asking(String intent, String slot) {
    return new BotMemory(language, misses, contexts, Optional.of(intent), Optional.of(slot), slots);
  }

  public BotMemory given(String slot, String value) {
    Map<String, String> more = new HashMap<>(slots);
    more.put(slot, value);
    return new BotMemory(language, 0, contexts, filling, asking, more);
  }

  /** The same, with these values instead of those given so far. */
  public BotMemory knowing(Map<String, String> values) {
    return new BotMemory(language, misses, contexts, filling, asking, values);
  }

  /** What was given for {@code slot} is forgotten. */
  public BotMemory without(String slot) {
    Map<String, String> fewer = new HashMap<>(slots);
    fewer.remove(slot);
    return new BotMemory(language, misses, contexts, filling, asking, fewer);
  }

  /** Nothing is being asked any more; what was given is forgotten. */
  public BotMemory doneAsking() {
    return new BotMemory(language, misses, contexts, Optional.empty(), Optional.empty(), Map.of());
  }
}
