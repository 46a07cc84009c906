package io.madoguchi.conversation.events;

import java.util.List;
import java.util.Optional;

/**
 * What a bot message says beyond its text.
 *
 * @param intent the intent it answers
 * @param article the article it quotes
 * @param smalltalk whether it answers a greeting, thanks and the like: nothing to call helpful
 * @param confidence 0 to 1; of the intent it answers
 * @param guesses what the visitor may have meant, best first, for agents and designers
 * @param knowledge version of the knowledge that spoke
 */
public record BotNote(
    Optional<String> intent,
    Optional<String> article,
    boolean smalltalk,
    Optional<Double> confidence,
    List<Guess> guesses,
    BotMemory memory,
    String knowledge) {

  public BotNote {
    guesses = List.copyOf(guesses);
  }

  /** An intent that was considered, and why. */
  public record Guess(
      String intent,
      String title,
      double confidence,
      Optional<String> article,
      List<String> reasons) {}
}
