package io.madoguchi.bot;

import io.madoguchi.conversation.BotMemory;
import io.madoguchi.conversation.BotNote.Guess;
import io.madoguchi.conversation.Command;
import io.madoguchi.conversation.Conversation;
import io.madoguchi.conversation.Event.MessageSent;
import io.madoguchi.conversation.Responder;
import io.madoguchi.knowledge.BotSettings;
import io.madoguchi.knowledge.Knowledge;
import io.madoguchi.knowledge.KnowledgeBase;
import io.madoguchi.language.Language;
import io.madoguchi.matching.Interpretation;
import io.madoguchi.matching.Matcher;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The bot: one turn each time a visitor writes, from the knowledge that serves at that moment.
 * Thread-safe.
 */
@Component
class Bot implements Responder {

  private final KnowledgeBase knowledge;
  private final Matcher matcher;
  private final Speech speech;
  private final Dialogue dialogue;
  private final Handoffs handoffs;
  private final Clock clock;

  Bot(
      KnowledgeBase knowledge,
      Matcher matcher,
      Speech speech,
      Dialogue dialogue,
      Handoffs handoffs,
      Clock clock) {
    this.knowledge = knowledge;
    this.matcher = matcher;
    this.speech = speech;
    this.dialogue = dialogue;
    this.handoffs = handoffs;
    this.clock = clock;
  }

  @Override
  public String language(String wished) {
    Knowledge current = knowledge.current();
    return current.bot().languages().stream()
        .filter(spoken -> Locale.forLanguageTag(wished).getLanguage().equals(spoken.tag()))
        .findFirst()
        .orElseGet(current::defaultLanguage)
        .tag();
  }

  @Override
  public List<Command> greet(Conversation conversation) {
    Situation situation = situation(conversation.memory(), List.of());
    BotSettings.Greeting greeting = situation.knowledge().bot().greeting();
    return List.of(
        speech.say(
            situation,
            situation.memory(),
            greeting.text().in(situation.language()),
            Choices.of(greeting.buttons(), situation.language())));
  }

  @Override
  public List<Command> respond(Conversation conversation, MessageSent message) {
    BotMemory memory = conversation.memory().turnLater();
    if (message.choice().isPresent()) {
      return dialogue.chosen(message.choice().get(), situation(memory, List.of()));
    }
    Language preferred = Language.of(memory.language());
    Interpretation read =
        matcher.interpret(message.text(), preferred, conversation.memory().contexts().keySet());
    Language language = memory.asking().isPresent() ? preferred : read.language();
    Situation situation =
        situation(memory.in(language.tag()), Guesses.of(read, knowledge.current(), language));
    return dialogue.heard(message.text(), read.decision(), situation);
  }

  @Override
  public List<Command> personAsked(Conversation conversation) {
    return handoffs.asked(situation(conversation.memory(), List.of()));
  }

  @Override
  public boolean reopensToPerson(Conversation conversation) {
    return situation(conversation.memory(), List.of()).open();
  }

  @Override
  public Patience patience() {
    BotSettings bot = knowledge.current().bot();
    return new Patience(bot.reopenWithin(), bot.closeWhenIdle());
  }

  private Situation situation(BotMemory memory, List<Guess> guesses) {
    Knowledge current = knowledge.current();
    Language language = Language.of(memory.language());
    return new Situation(current, memory, language, guesses, clock.instant());
  }
}
