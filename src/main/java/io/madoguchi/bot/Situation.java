package io.madoguchi.bot;

import io.madoguchi.conversation.events.BotMemory;
import io.madoguchi.conversation.events.BotNote.Guess;
import io.madoguchi.knowledge.Intent;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.Interpretation.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All that one turn of the bot depends on.
 *
 * @param heard how the visitor's words were read; empty when a button was pressed
 */
record Situation(
    Knowledge knowledge, BotMemory memory, Optional<Interpretation> heard, Instant now) {

  Situation with(BotMemory changed) {
    return new Situation(knowledge, changed, heard, now);
  }

  /** From here on in the language that the visitor wrote, where the bot speaks it. */
  Situation inTheirLanguage() {
    return heard
        .map(Interpretation::language)
        .filter(knowledge.bot().languages()::contains)
        .map(language -> with(memory.in(language.tag())))
        .orElse(this);
  }

  Language language() {
    return Language.of(memory.language());
  }

  /** What the visitor's words may have meant, best first. */
  List<Guess> guesses() {
    return heard.map(read -> Guesses.of(read, knowledge, language())).orElseGet(List::of);
  }

  Decision decision() {
    return heard.map(Interpretation::decision).orElse(Decision.FALLBACK);
  }

  /** The intent to answer; empty while the bot is not sure. */
  Optional<Intent> meant() {
    return heard
        .filter(read -> read.decision() == Decision.ANSWER)
        .flatMap(Interpretation::best)
        .flatMap(best -> knowledge.intent(best.intent()));
  }

  /** Whether people of {@code team} are here. */
  boolean open(String team) {
    return knowledge.bot().hoursOf(team).openAt(now);
  }

  /** The day it is at the shop. */
  LocalDate today() {
    return LocalDate.ofInstant(now, knowledge.bot().hours().zone());
  }

  /** The time it is at the shop. */
  LocalDateTime localTime() {
    return LocalDateTime.ofInstant(now, knowledge.bot().hours().zone());
  }

  String defaultTeam() {
    return knowledge.bot().teams().getFirst().id();
  }
}
