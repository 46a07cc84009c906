package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotMemory;
import java.util.Optional;

/**
 * A yes/no question of the bot's own ("shall I connect you?"). Most visitors press its button; some
 * write "yes, please".
 */
final class Offered {

  /** Stands where an intent's id stands while slots are asked. */
  static final String FLOW = "?offer";

  private Offered() {}

  /**
   * @param choice the button that a yes stands for
   */
  static BotMemory in(BotMemory memory, String choice) {
    return memory.doneAsking().asking(FLOW, choice);
  }

  /** The button that a yes stands for; empty when nothing was offered last. */
  static Optional<String> by(BotMemory memory) {
    return memory.filling().filter(FLOW::equals).flatMap(_ -> memory.asking());
  }
}
