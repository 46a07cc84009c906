package io.madoguchi.bot;

import io.madoguchi.conversation.BotMemory;
import io.madoguchi.conversation.BotNote.Guess;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import java.time.Instant;
import java.util.List;

/**
 * All that one turn of the bot depends on.
 *
 * @param guesses what the visitor's words may have meant; empty when a button was pressed
 */
record Situation(
    Knowledge knowledge, BotMemory memory, Language language, List<Guess> guesses, Instant now) {

  Situation with(BotMemory changed) {
    return new Situation(knowledge, changed, language, guesses, now);
  }

  boolean open() {
    return knowledge.bot().hours().openAt(now);
  }

  String defaultTeam() {
    return knowledge.bot().teams().getFirst().id();
  }
}
