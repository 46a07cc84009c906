package io.madoguchi.conversation;

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
 * @param slots values given so far, by slot name
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
}
